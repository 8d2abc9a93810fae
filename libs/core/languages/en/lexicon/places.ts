/** Places where meetings are held: the name as it is shown → forms. */
const cities = [
  'New York', 'Geneva', 'Vienna', 'Nairobi', 'Addis Ababa', 'Bangkok', 'Beirut', 'Santiago', 'The Hague', 'Rome', 'Paris', 'Bonn', 'Montreal', 'London', 'Brussels', 'Berlin', 'Madrid', 'Doha', 'Dubai', 'Baku', 'Belém', 'Tokyo', 'Beijing', 'Kyoto', 'Lisbon', 'Nice', 'Seville', 'Dakar', 'Cairo', 'Dushanbe', 'Awaza',
  'Copenhagen', 'Istanbul', 'Riyadh', 'Abu Dhabi', 'Kigali', 'Marrakesh', 'Ashgabat', 'Astana', 'Mexico City', 'Hamburg', 'Lomé', 'Yaoundé', 'Kathmandu', 'Lima', 'Stockholm', 'Helsinki', 'Oslo', 'Moscow', 'Washington, D.C.', 'Rio de Janeiro', 'Brasilia', 'Buenos Aires', 'Johannesburg', 'Pretoria', 'Lusaka', 'Kampala', 'Dar es Salaam', 'Apia', 'Suva',
  'Bridgetown', 'Kingston', 'Port of Spain', 'Havana', 'Bogotá', 'Cartagena', 'Quito', 'Montevideo', 'Asunción', 'Panama City', 'San José', 'New Delhi', 'Dhaka', 'Jakarta', 'Bali', 'Manila', 'Hanoi', 'Singapore', 'Kuala Lumpur', 'Seoul', 'Incheon', 'Sendai', 'Ulaanbaatar', 'Tashkent', 'Samarkand', 'Almaty', 'Tbilisi', 'Yerevan', 'Minsk', 'Kyiv', 'Warsaw', 'Prague', 'Budapest',
  'Bucharest', 'Sofia', 'Athens', 'Ankara', 'Tehran', 'Baghdad', 'Amman', 'Damascus', 'Jerusalem', 'Manama', 'Kuwait City', 'Muscat', 'Sharm el-Sheikh', 'Tunis', 'Algiers', 'Rabat', 'Accra', 'Abuja', 'Lagos', 'Luanda', 'Maputo', 'Windhoek', 'Gaborone', 'Harare', 'Male', 'Colombo', 'Port Louis', 'Victoria', 'Antalya', 'Glasgow', 'Edinburgh', 'Dublin', 'Bern', 'Zurich', 'Luxembourg', 'Strasbourg', 'Monaco', 'Valencia', 'Barcelona', 'Turin', 'Milan', 'Venice',
];

export const places: Record<string, readonly string[]> = {
  ...Object.fromEntries(cities.map((city) => [city, [city]])),
  'New York': ['New York', 'United Nations Headquarters', 'United Nations Headquarters in New York', 'Headquarters', 'Headquarters in New York'],
  'Geneva': ['Geneva', 'United Nations Office at Geneva', 'Palais des Nations'],
  'Qatar': ['Qatar'], 'Spain': ['Spain'], 'Antigua and Barbuda': ['Antigua and Barbuda'],
};
