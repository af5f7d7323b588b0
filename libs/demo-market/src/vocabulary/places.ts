import type { Term } from './words.js';

export type Region = 'NORTH' | 'NORTHEAST' | 'EAST' | 'CENTRAL' | 'SOUTH' | 'SOUTHWEST' | 'NORTHWEST';

export interface ProvinceWords {
  /** ISO 3166-2:CN without the prefix. */
  readonly code: string;
  readonly name: Term;
  readonly region: Region;
  /** Parcels there cost more and take longer. */
  readonly isRemote?: boolean;
  /** Share of shoppers, roughly by population and income. */
  readonly shoppers: number;
  /** `slug 中文市名|English 区 区 区`, one city a line. */
  readonly cities: string;
}

export const PROVINCES: readonly ProvinceWords[] = [
  {
    code: 'BJ',
    name: '北京市|Beijing',
    region: 'NORTH',
    shoppers: 32,
    cities: 'beijing 北京市|Beijing 朝阳区 海淀区 丰台区 通州区 昌平区 大兴区',
  },
  {
    code: 'TJ',
    name: '天津市|Tianjin',
    region: 'NORTH',
    shoppers: 15,
    cities: 'tianjin 天津市|Tianjin 南开区 河西区 武清区 滨海新区',
  },
  {
    code: 'HE',
    name: '河北省|Hebei',
    region: 'NORTH',
    shoppers: 46,
    cities: `shijiazhuang 石家庄市|Shijiazhuang 长安区 裕华区 桥西区
      tangshan 唐山市|Tangshan 路北区 路南区 丰润区
      baoding 保定市|Baoding 莲池区 竞秀区 高碑店市
      langfang 廊坊市|Langfang 安次区 广阳区 三河市
      handan 邯郸市|Handan 丛台区 邯山区 永年区
      xingtai 邢台市|Xingtai 襄都区 信都区 南和区
      cangzhou 沧州市|Cangzhou 运河区 新华区 任丘市`,
  },
  {
    code: 'SX',
    name: '山西省|Shanxi',
    region: 'NORTH',
    shoppers: 21,
    cities: `taiyuan 太原市|Taiyuan 小店区 迎泽区 万柏林区
      datong 大同市|Datong 平城区 云冈区
      linfen 临汾市|Linfen 尧都区 侯马市`,
  },
  {
    code: 'NM',
    name: '内蒙古自治区|Inner Mongolia',
    region: 'NORTH',
    isRemote: true,
    shoppers: 14,
    cities: `hohhot 呼和浩特市|Hohhot 赛罕区 新城区 回民区
      baotou 包头市|Baotou 昆都仑区 青山区
      chifeng 赤峰市|Chifeng 红山区 松山区`,
  },
  {
    code: 'LN',
    name: '辽宁省|Liaoning',
    region: 'NORTHEAST',
    shoppers: 29,
    cities: `shenyang 沈阳市|Shenyang 铁西区 和平区 浑南区
      dalian 大连市|Dalian 甘井子区 沙河口区 金州区
      anshan 鞍山市|Anshan 铁东区 立山区`,
  },
  {
    code: 'JL',
    name: '吉林省|Jilin',
    region: 'NORTHEAST',
    shoppers: 16,
    cities: `changchun 长春市|Changchun 朝阳区 南关区 二道区
      jilin 吉林市|Jilin City 船营区 昌邑区
      liaoyuan 辽源市|Liaoyuan 龙山区 西安区`,
  },
  {
    code: 'HL',
    name: '黑龙江省|Heilongjiang',
    region: 'NORTHEAST',
    shoppers: 20,
    cities: `harbin 哈尔滨市|Harbin 南岗区 道里区 香坊区
      daqing 大庆市|Daqing 萨尔图区 让胡路区
      qiqihar 齐齐哈尔市|Qiqihar 建华区 龙沙区`,
  },
  {
    code: 'SH',
    name: '上海市|Shanghai',
    region: 'EAST',
    shoppers: 38,
    cities: 'shanghai 上海市|Shanghai 浦东新区 闵行区 宝山区 松江区 嘉定区 青浦区',
  },
  {
    code: 'JS',
    name: '江苏省|Jiangsu',
    region: 'EAST',
    shoppers: 78,
    cities: `nanjing 南京市|Nanjing 江宁区 鼓楼区 栖霞区
      suzhou 苏州市|Suzhou 姑苏区 吴中区 昆山市 常熟市
      wuxi 无锡市|Wuxi 梁溪区 滨湖区 江阴市
      changzhou 常州市|Changzhou 武进区 新北区 天宁区
      nantong 南通市|Nantong 通州区 崇川区 海门区
      yangzhou 扬州市|Yangzhou 邗江区 广陵区 江都区
      zhenjiang 镇江市|Zhenjiang 京口区 润州区 丹阳市
      xuzhou 徐州市|Xuzhou 云龙区 泉山区 铜山区
      suqian 宿迁市|Suqian 宿城区 沭阳县
      yancheng 盐城市|Yancheng 亭湖区 盐都区`,
  },
  {
    code: 'ZJ',
    name: '浙江省|Zhejiang',
    region: 'EAST',
    shoppers: 64,
    cities: `hangzhou 杭州市|Hangzhou 余杭区 萧山区 滨江区 西湖区
      ningbo 宁波市|Ningbo 鄞州区 海曙区 慈溪市
      wenzhou 温州市|Wenzhou 鹿城区 瓯海区 瑞安市 平阳县
      jiaxing 嘉兴市|Jiaxing 南湖区 桐乡市 平湖市
      huzhou 湖州市|Huzhou 吴兴区 织里镇 南浔区
      shaoxing 绍兴市|Shaoxing 柯桥区 越城区 诸暨市
      jinhua 金华市|Jinhua 婺城区 永康市 浦江县
      yiwu 义乌市|Yiwu 稠城街道 北苑街道 福田街道
      taizhou 台州市|Taizhou 椒江区 黄岩区 路桥区
      lishui 丽水市|Lishui 莲都区 云和县`,
  },
  {
    code: 'AH',
    name: '安徽省|Anhui',
    region: 'EAST',
    shoppers: 42,
    cities: `hefei 合肥市|Hefei 蜀山区 包河区 经济技术开发区
      wuhu 芜湖市|Wuhu 镜湖区 弋江区
      fuyang 阜阳市|Fuyang 颍州区 颍东区
      bozhou 亳州市|Bozhou 谯城区 利辛县
      huangshan 黄山市|Huangshan 屯溪区 歙县
      bengbu 蚌埠市|Bengbu 蚌山区 龙子湖区`,
  },
  {
    code: 'FJ',
    name: '福建省|Fujian',
    region: 'EAST',
    shoppers: 36,
    cities: `fuzhou 福州市|Fuzhou 鼓楼区 仓山区 闽侯县
      xiamen 厦门市|Xiamen 思明区 湖里区 集美区
      quanzhou 泉州市|Quanzhou 晋江市 石狮市 安溪县
      zhangzhou 漳州市|Zhangzhou 龙文区 龙海区 芗城区
      nanping 南平市|Nanping 建阳区 武夷山市
      putian 莆田市|Putian 荔城区 城厢区`,
  },
  {
    code: 'JX',
    name: '江西省|Jiangxi',
    region: 'EAST',
    shoppers: 28,
    cities: `nanchang 南昌市|Nanchang 红谷滩区 青山湖区
      jingdezhen 景德镇市|Jingdezhen 珠山区 昌江区 浮梁县
      ganzhou 赣州市|Ganzhou 章贡区 南康区
      jiujiang 九江市|Jiujiang 浔阳区 濂溪区`,
  },
  {
    code: 'SD',
    name: '山东省|Shandong',
    region: 'EAST',
    shoppers: 72,
    cities: `jinan 济南市|Jinan 历下区 历城区 槐荫区
      qingdao 青岛市|Qingdao 市南区 黄岛区 城阳区
      yantai 烟台市|Yantai 芝罘区 莱山区
      weifang 潍坊市|Weifang 奎文区 青州市
      linyi 临沂市|Linyi 兰山区 罗庄区 河东区
      zibo 淄博市|Zibo 张店区 博山区
      heze 菏泽市|Heze 牡丹区 曹县
      weihai 威海市|Weihai 环翠区 文登区
      jining 济宁市|Jining 任城区 兖州区`,
  },
  {
    code: 'HA',
    name: '河南省|Henan',
    region: 'CENTRAL',
    shoppers: 66,
    cities: `zhengzhou 郑州市|Zhengzhou 金水区 二七区 中牟县
      luoyang 洛阳市|Luoyang 洛龙区 涧西区
      xuchang 许昌市|Xuchang 魏都区 建安区 长葛市
      nanyang 南阳市|Nanyang 卧龙区 宛城区
      xinyang 信阳市|Xinyang 浉河区 平桥区
      xinxiang 新乡市|Xinxiang 红旗区 卫滨区
      shangqiu 商丘市|Shangqiu 梁园区 睢阳区`,
  },
  {
    code: 'HB',
    name: '湖北省|Hubei',
    region: 'CENTRAL',
    shoppers: 44,
    cities: `wuhan 武汉市|Wuhan 洪山区 江汉区 东西湖区
      yichang 宜昌市|Yichang 西陵区 伍家岗区
      xiangyang 襄阳市|Xiangyang 樊城区 襄城区
      jingzhou 荆州市|Jingzhou 沙市区 荆州区`,
  },
  {
    code: 'HN',
    name: '湖南省|Hunan',
    region: 'CENTRAL',
    shoppers: 46,
    cities: `changsha 长沙市|Changsha 岳麓区 雨花区 长沙县
      zhuzhou 株洲市|Zhuzhou 天元区 芦淞区
      hengyang 衡阳市|Hengyang 蒸湘区 雁峰区
      changde 常德市|Changde 武陵区 鼎城区`,
  },
  {
    code: 'GD',
    name: '广东省|Guangdong',
    region: 'SOUTH',
    shoppers: 112,
    cities: `guangzhou 广州市|Guangzhou 白云区 番禺区 天河区 花都区
      shenzhen 深圳市|Shenzhen 龙岗区 宝安区 龙华区 南山区
      dongguan 东莞市|Dongguan 虎门镇 长安镇 厚街镇
      foshan 佛山市|Foshan 顺德区 南海区 禅城区
      zhongshan 中山市|Zhongshan 古镇镇 小榄镇 东区街道
      shantou 汕头市|Shantou 澄海区 潮阳区 龙湖区
      chaozhou 潮州市|Chaozhou 潮安区 湘桥区 枫溪区
      huizhou 惠州市|Huizhou 惠城区 惠阳区 惠东县
      jiangmen 江门市|Jiangmen 蓬江区 新会区
      yangjiang 阳江市|Yangjiang 江城区 阳东区
      zhanjiang 湛江市|Zhanjiang 赤坎区 霞山区
      zhuhai 珠海市|Zhuhai 香洲区 斗门区
      jieyang 揭阳市|Jieyang 榕城区 普宁市`,
  },
  {
    code: 'GX',
    name: '广西壮族自治区|Guangxi',
    region: 'SOUTH',
    shoppers: 30,
    cities: `nanning 南宁市|Nanning 青秀区 西乡塘区
      liuzhou 柳州市|Liuzhou 城中区 柳北区 鱼峰区
      guilin 桂林市|Guilin 七星区 象山区
      yulin 玉林市|Yulin 玉州区 福绵区`,
  },
  {
    code: 'HI',
    name: '海南省|Hainan',
    region: 'SOUTH',
    shoppers: 9,
    cities: `haikou 海口市|Haikou 龙华区 美兰区
      sanya 三亚市|Sanya 吉阳区 天涯区`,
  },
  {
    code: 'CQ',
    name: '重庆市|Chongqing',
    region: 'SOUTHWEST',
    shoppers: 28,
    cities: 'chongqing 重庆市|Chongqing 渝北区 沙坪坝区 九龙坡区 巴南区',
  },
  {
    code: 'SC',
    name: '四川省|Sichuan',
    region: 'SOUTHWEST',
    shoppers: 60,
    cities: `chengdu 成都市|Chengdu 武侯区 成华区 郫都区 双流区
      mianyang 绵阳市|Mianyang 涪城区 游仙区
      nanchong 南充市|Nanchong 顺庆区 高坪区
      yibin 宜宾市|Yibin 翠屏区 叙州区
      leshan 乐山市|Leshan 市中区 峨眉山市`,
  },
  {
    code: 'GZ',
    name: '贵州省|Guizhou',
    region: 'SOUTHWEST',
    shoppers: 22,
    cities: `guiyang 贵阳市|Guiyang 观山湖区 云岩区 南明区
      zunyi 遵义市|Zunyi 红花岗区 汇川区`,
  },
  {
    code: 'YN',
    name: '云南省|Yunnan',
    region: 'SOUTHWEST',
    shoppers: 27,
    cities: `kunming 昆明市|Kunming 呈贡区 官渡区 五华区
      qujing 曲靖市|Qujing 麒麟区 沾益区
      dali 大理白族自治州|Dali 大理市
      puer 普洱市|Pu’er 思茅区 宁洱县`,
  },
  {
    code: 'XZ',
    name: '西藏自治区|Tibet',
    region: 'SOUTHWEST',
    isRemote: true,
    shoppers: 2,
    cities: 'lhasa 拉萨市|Lhasa 城关区 堆龙德庆区',
  },
  {
    code: 'SN',
    name: '陕西省|Shaanxi',
    region: 'NORTHWEST',
    shoppers: 30,
    cities: `xian 西安市|Xi’an 雁塔区 未央区 长安区
      xianyang 咸阳市|Xianyang 秦都区 渭城区
      baoji 宝鸡市|Baoji 金台区 渭滨区
      ankang 安康市|Ankang 汉滨区 平利县`,
  },
  {
    code: 'GS',
    name: '甘肃省|Gansu',
    region: 'NORTHWEST',
    isRemote: true,
    shoppers: 13,
    cities: `lanzhou 兰州市|Lanzhou 城关区 七里河区
      tianshui 天水市|Tianshui 秦州区 麦积区`,
  },
  {
    code: 'QH',
    name: '青海省|Qinghai',
    region: 'NORTHWEST',
    isRemote: true,
    shoppers: 4,
    cities: 'xining 西宁市|Xining 城西区 城北区',
  },
  {
    code: 'NX',
    name: '宁夏回族自治区|Ningxia',
    region: 'NORTHWEST',
    isRemote: true,
    shoppers: 5,
    cities: 'yinchuan 银川市|Yinchuan 金凤区 兴庆区',
  },
  {
    code: 'XJ',
    name: '新疆维吾尔自治区|Xinjiang',
    region: 'NORTHWEST',
    isRemote: true,
    shoppers: 12,
    cities: `urumqi 乌鲁木齐市|Urumqi 天山区 水磨沟区 新市区
      kashgar 喀什地区|Kashgar 喀什市
      korla 巴音郭楞蒙古自治州|Korla 库尔勒市`,
  },
];

export const STREETS =
  '人民路 中山路 解放路 建设路 和平路 文化路 新华路 长江路 黄河路 光明路 幸福路 朝阳路 青年路 学府路 迎宾大道 滨河路 湖滨路 科技路 振兴路 兴业路 公园路 花园路 育才路 团结路 胜利路 友谊路 春晖路 紫荆路 梧桐街 桂花巷';

export const COMPOUNDS =
  '阳光花园 翠湖苑 锦绣家园 和谐小区 书香门第 滨江一号 碧水湾 金桂园 紫云府 幸福里 梧桐苑 香樟园 怡景苑 万象城公寓 春江花苑 学府名邸 天鹅湖畔 新城国际 枫林小区 银杏家园';

export const INDUSTRIAL_PARKS = '电商产业园 工业园 物流园 创业园 科技园 轻工产业园 仓储中心 智造园';
