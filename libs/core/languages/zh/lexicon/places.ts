/** Places where meetings are held: English name → forms. */
export const places: Record<string, readonly string[]> = {
  'New York': ['纽约', '纽约联合国总部', '联合国总部', '纽约总部'],
  'Geneva': ['日内瓦'], 'Vienna': ['维也纳'], 'Nairobi': ['内罗毕'], 'Addis Ababa': ['亚的斯亚贝巴'], 'Bangkok': ['曼谷'], 'Beirut': ['贝鲁特'], 'Santiago': ['圣地亚哥'],
  'The Hague': ['海牙'], 'Rome': ['罗马'], 'Paris': ['巴黎'], 'Bonn': ['波恩'], 'Montreal': ['蒙特利尔'], 'London': ['伦敦'], 'Brussels': ['布鲁塞尔'], 'Berlin': ['柏林'],
  'Madrid': ['马德里'], 'Doha': ['多哈'], 'Dubai': ['迪拜'], 'Baku': ['巴库'], 'Belém': ['贝伦'], 'Tokyo': ['东京'], 'Beijing': ['北京'], 'Kyoto': ['京都'], 'Lisbon': ['里斯本'],
  'Nice': ['尼斯'], 'Seville': ['塞维利亚'], 'Spain': ['西班牙'], 'Dakar': ['达喀尔'], 'Cairo': ['开罗'], 'Dushanbe': ['杜尚别'], 'Awaza': ['阿瓦扎'], 'Antigua and Barbuda': ['安提瓜和巴布达'],
  'Copenhagen': ['哥本哈根'], 'Istanbul': ['伊斯坦布尔'], 'Riyadh': ['利雅得'], 'Abu Dhabi': ['阿布扎比'], 'Kigali': ['基加利'], 'Marrakesh': ['马拉喀什'], 'Ashgabat': ['阿什哈巴德'],
  'Astana': ['阿斯塔纳'], 'Mexico City': ['墨西哥城'], 'Hamburg': ['汉堡'], 'Lomé': ['洛美'], 'Yaoundé': ['雅温得'], 'Kathmandu': ['加德满都'], 'Lima': ['利马'], 'Qatar': ['卡塔尔'],
};
