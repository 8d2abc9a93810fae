/** Places where meetings are held: the name as it is shown → forms. */
const cities = [
  'New York', 'Geneva', 'Vienna', 'Nairobi', 'Addis Ababa', 'Bangkok', 'Beirut', 'Santiago', 'The Hague', 'Rome', 'Paris', 'Bonn', 'Montreal', 'London', 'Brussels', 'Berlin', 'Madrid', 'Doha', 'Dubai', 'Baku', 'Belém', 'Tokyo', 'Beijing', 'Kyoto', 'Lisbon', 'Nice', 'Seville', 'Dakar', 'Cairo', 'Dushanbe', 'Awaza',
  'Copenhagen', 'Istanbul', 'Riyadh', 'Abu Dhabi', 'Kigali', 'Marrakesh', 'Ashgabat', 'Astana', 'Mexico City', 'Hamburg', 'Lomé', 'Yaoundé', 'Kathmandu', 'Lima', 'Stockholm', 'Helsinki', 'Oslo', 'Moscow', 'Washington, D.C.', 'Rio de Janeiro', 'Brasilia', 'Buenos Aires', 'Johannesburg', 'Pretoria', 'Lusaka', 'Kampala', 'Dar es Salaam', 'Apia', 'Suva',
  'Bridgetown', 'Kingston', 'Port of Spain', 'Havana', 'Bogotá', 'Cartagena', 'Quito', 'Montevideo', 'Asunción', 'Panama City', 'San José', 'New Delhi', 'Dhaka', 'Jakarta', 'Bali', 'Manila', 'Hanoi', 'Singapore', 'Kuala Lumpur', 'Seoul', 'Incheon', 'Sendai', 'Ulaanbaatar', 'Tashkent', 'Samarkand', 'Almaty', 'Tbilisi', 'Yerevan', 'Minsk', 'Kyiv', 'Warsaw', 'Prague', 'Budapest',
  'Bucharest', 'Sofia', 'Athens', 'Ankara', 'Tehran', 'Baghdad', 'Amman', 'Damascus', 'Jerusalem', 'Manama', 'Kuwait City', 'Muscat', 'Sharm el-Sheikh', 'Tunis', 'Algiers', 'Rabat', 'Accra', 'Abuja', 'Lagos', 'Luanda', 'Maputo', 'Windhoek', 'Gaborone', 'Harare', 'Male', 'Colombo', 'Port Louis', 'Victoria', 'Antalya', 'Glasgow', 'Edinburgh', 'Dublin', 'Bern', 'Zurich', 'Luxembourg', 'Strasbourg', 'Monaco', 'Valencia', 'Barcelona', 'Turin', 'Milan', 'Venice',
];

/** States in which meetings are held: by themselves they are parties. */
const states = [
  'Afghanistan', 'Albania', 'Algeria', 'Andorra', 'Angola', 'Argentina', 'Armenia', 'Australia', 'Austria', 'Azerbaijan', 'Bahamas', 'Bahrain', 'Bangladesh', 'Barbados', 'Belarus', 'Belgium', 'Belize', 'Benin', 'Bhutan', 'Bolivia', 'Botswana', 'Brazil', 'Bulgaria', 'Burkina Faso', 'Burundi', 'Cabo Verde', 'Cambodia', 'Cameroon', 'Canada', 'Chile', 'China', 'Colombia', 'Costa Rica', 'Côte d’Ivoire', 'Croatia', 'Cuba', 'Cyprus', 'Denmark', 'Djibouti', 'Dominica', 'Dominican Republic', 'Ecuador', 'Egypt', 'El Salvador', 'Estonia', 'Eswatini', 'Ethiopia', 'Fiji', 'Finland', 'France', 'Gabon', 'Germany', 'Ghana', 'Greece', 'Guatemala', 'Guyana', 'Honduras', 'Hungary', 'Iceland', 'India', 'Indonesia', 'Iraq', 'Ireland', 'Italy', 'Jamaica', 'Japan', 'Jordan', 'Kazakhstan', 'Kenya', 'Kuwait', 'Kyrgyzstan', 'Latvia', 'Lebanon', 'Lesotho', 'Lithuania', 'Madagascar', 'Malawi', 'Malaysia', 'Maldives', 'Mali', 'Malta', 'Mauritania', 'Mauritius', 'Mexico', 'Mongolia', 'Montenegro', 'Morocco', 'Mozambique', 'Namibia', 'Nepal', 'Netherlands', 'New Zealand', 'Nicaragua', 'Nigeria', 'Norway', 'Oman', 'Pakistan', 'Palau', 'Panama', 'Papua New Guinea', 'Paraguay', 'Peru', 'Philippines', 'Poland', 'Portugal', 'Republic of Korea', 'Republic of Moldova', 'Romania', 'Russian Federation', 'Rwanda', 'Samoa', 'Saudi Arabia', 'Senegal', 'Serbia', 'Seychelles', 'Slovakia', 'Slovenia', 'South Africa', 'Sri Lanka', 'Suriname', 'Sweden', 'Switzerland', 'Tajikistan', 'Thailand', 'Togo', 'Tonga', 'Trinidad and Tobago', 'Tunisia', 'Türkiye', 'Turkmenistan', 'Uganda', 'Ukraine', 'United Arab Emirates', 'United Republic of Tanzania', 'Uruguay', 'Uzbekistan', 'Vanuatu', 'Viet Nam', 'Zambia', 'Zimbabwe',
];

export const places: Record<string, readonly string[]> = {
  ...Object.fromEntries(cities.map((city) => [city, [city]])),
  ...Object.fromEntries(states.map((state) => [state, [`in ${state}`, `in the ${state}`]])),
  'New York': ['New York', 'United Nations Headquarters', 'United Nations Headquarters in New York', 'Headquarters', 'Headquarters in New York'],
  'Geneva': ['Geneva', 'United Nations Office at Geneva', 'Palais des Nations'],
  'Qatar': ['Qatar'], 'Spain': ['Spain'], 'Antigua and Barbuda': ['Antigua and Barbuda'],
};
