import { audience, models, packs, patterns, place, powerWatts } from './attributes.js';
import { amounts, colours, fact, lead, measure, steps, when } from './words.js';
import type { RootWords } from './words.js';

export const digital: RootWords = {
  slug: 'digital-accessories',
  name: '数码配件|Digital accessories',
  costShare: [0.45, 0.64],
  trades: '电子科技|Electronics; 数码科技|Digital Technology; 电子商务|E-Commerce; 通讯设备|Communications',
  cities: 'shenzhen shenzhen shenzhen dongguan guangzhou huizhou hangzhou',
  brands: `极屿|Jiyu; 闪芯|Shanxin@cables,chargers,power,storage; 拓电|Tuodian; 蓝点社|Bluedot; 星链客|Xinglianke; 壳子间|Kezijian@phone-cases,screen; 声屿|Shengyu Audio@audio; 能量块|Powercube@cables,chargers,power; 指尖实验室|Fingertip Lab@computer-and-wear; 零感|Zerofeel; 像素工坊|Pixelworks;
    速配|Supei; 折线|Zhexian; 回声岛|Echo Isle@audio; 萤科|Yingke; 桌搭研究所|Desk Lab@computer-and-wear; 充小电|Chongxiaodian@cables,chargers,power; 麦浪声学|Mailang Acoustics@audio`,
  branches: [
    {
      slug: 'phone-accessories',
      name: '手机配件|Phone accessories',
      tips: '请确认手机型号后再下单。|Check your phone model before ordering.; 请使用正规充电设备。|Use certified chargers.; 避免高温与潮湿环境。|Keep from heat and damp.',
      leaves: [
        {
          slug: 'phone-cases',
          name: '手机壳|Phone cases',
          picture: 'phonecase',
          yuan: [9.9, 89],
          grams: [30, 90],
          share: 1.5,
          things:
            '手机壳|phone case; 磁吸手机壳|magnetic phone case; 透明手机壳|clear phone case; 皮质保护套|leather-look phone case; 斜挎手机壳|phone case with strap; 支架手机壳|phone case with stand',
          also: '保护套|phone cover; 手机套|protective case',
          traits: '防摔|drop-proof; 情侣|couple’s; 小众|niche; 奶油风|cream-style; 磨砂|frosted@!透明,皮质',
          points:
            '镜头全包|full lens guard; 不发黄|does not yellow@透明; 手感细腻|smooth to hold; 四角气囊|air-cushioned corners',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '液态硅胶|liquid-silicone@!透明,皮质; TPU|TPU@透明,磁吸,支架; 亚克力|acrylic@透明,磁吸; 芳纶纤维|aramid-fibre@磁吸; 素皮|vegan-leather@支架,斜挎',
            ),
          ],
          variants: [
            models(
              '6.1英寸直屏|6.1 inch flat; 6.3英寸直屏|6.3 inch flat; 6.7英寸大屏|6.7 inch large; 6.8英寸曲面|6.8 inch curved',
            ),
            colours('gadgets'),
          ],
        },
        {
          slug: 'screen-protectors',
          name: '钢化膜|Screen protectors',
          picture: 'screenfilm',
          yuan: [6.9, 49],
          grams: [40, 110],
          things:
            '钢化膜|tempered-glass film; 防窥膜|privacy film; 水凝膜|hydrogel film; 镜头膜|lens protector; 平板类纸膜|paper-feel tablet film',
          also: '手机贴膜|screen protector',
          traits: '高清|HD; 防窥|privacy@钢化; 全屏|full-cover@!镜头; 无尘舱|dust-free kit',
          points:
            '秒贴无气泡|bubble-free in seconds; 抗指纹|resists fingerprints; 防爆防刮|shatter and scratch proof@!水凝,类纸; 触控灵敏|responsive touch',
          attributes: [when('钢化,防窥', fact('hardness', '硬度|Hardness', '9H|9H; 10H|10H'))],
          variants: [
            models(
              '6.1英寸直屏|6.1 inch flat; 6.3英寸直屏|6.3 inch flat; 6.7英寸大屏|6.7 inch large; 10.9英寸平板|10.9 inch tablet',
            ),
            packs('片|pcs', 1, 2),
          ],
        },
        {
          slug: 'cables',
          name: '数据线|Cables',
          picture: 'cable',
          yuan: [9.9, 59],
          grams: [40, 240],
          share: 1.2,
          things:
            '快充数据线|fast-charge cable; 三合一数据线|3-in-1 cable; 双头快充线|USB-C cable; 伸缩数据线|retractable cable',
          also: '快充|fast charging',
          traits: '超级快充|super-fast; 编织|braided; 加粗|thick',
          points:
            '不发烫|stays cool; 折不断|bend-proof; 多设备同充|charges several devices@三合一; 智能断电保护|cuts out when full',
          attributes: [powerWatts(20, 33, 65, 67, 100)],
          variants: [colours('gadgets'), amounts('lengthMetres', '线长|Cable length', '米|m', [1, 1.5, 2])],
        },
        {
          slug: 'chargers',
          name: '充电器|Chargers',
          picture: 'charger',
          yuan: [19, 159],
          grams: [60, 260],
          things:
            '氮化镓充电头|GaN charger; 充电器套装|charger set; 无线充电器|wireless charger; 多口充电器|multi-port charger; 充电插头|wall charger',
          also: '充电头|phone charger',
          traits: '超级快充|super-fast; 迷你|mini; 可折叠|folding; 磁吸|magnetic@无线',
          points:
            '不发烫|stays cool; 多设备同充|charges several devices@多口; 智能断电保护|cuts out when full; 折叠插脚好收纳|folding pins@充电头,插头; 出差只带一个|one is enough for a trip',
          attributes: [when('!无线', powerWatts(20, 33, 65, 67, 100)), when('无线', powerWatts(15))],
          variants: [colours('gadgets')],
        },
        {
          slug: 'power-banks',
          name: '充电宝|Power banks',
          picture: 'powerbank',
          yuan: [39, 199],
          grams: [160, 480],
          things:
            '充电宝|power bank; 磁吸充电宝|magnetic power bank; 自带线充电宝|power bank with built-in cable; 迷你胶囊充电宝|capsule power bank; 快充移动电源|fast-charge power bank',
          also: '移动电源|portable charger',
          traits: '超薄|slim; 便携|pocket; 透明|transparent',
          points: '可上飞机|flight-safe; 数显电量|digital display; 边充边放|pass-through charging; 3C认证|3C certified',
          attributes: [
            measure('capacityMah', '电池容量|Capacity', 'mAh|mAh', [5000, 10000, 20000]),
            powerWatts(20, 22.5, 35),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'phone-stands',
          name: '手机支架|Phone stands',
          picture: 'stand',
          yuan: [9.9, 149],
          grams: [80, 900],
          things:
            '手机支架|phone stand; 直播支架|live-stream tripod; 懒人支架|gooseneck holder; 自拍杆|selfie stick; 平板支架|tablet stand; 手机气囊支架|phone grip; 补光灯支架|ring-light stand',
          also: '桌面支架|phone holder',
          traits:
            '可折叠|folding; 伸缩|telescopic@自拍,直播; 桌面|desktop@手机支架,平板; 落地|floor@直播,补光,懒人; 磁吸|magnetic@手机支架',
          points:
            '稳固不晃|rock steady@!气囊,自拍; 360度旋转|turns 360°; 追剧直播两用|for watching and streaming@!气囊,平板; 轻巧收纳|folds small',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '铝合金|aluminium@!气囊; 碳钢|carbon-steel@支架; ABS|ABS@!直播,补光; 硅胶|silicone@气囊',
            ),
            when(
              '!自拍,气囊',
              place('直播|live streams@直播,补光; 桌面|desks@手机支架,平板@手机支架,平板; 床头|bedsides@懒人'),
            ),
          ],
          variants: [colours('gadgets')],
        },
      ],
    },
    {
      slug: 'audio',
      name: '影音设备|Audio',
      tips: '请将音量控制在适中范围。|Keep the volume moderate.; 首次使用请充满电。|Charge fully before first use.; 一年质保。|One-year warranty.',
      points: '蓝牙秒连|pairs in a second@!有线,麦克风,电脑; 续航持久|long battery life@!有线,电脑',
      leaves: [
        {
          slug: 'earphones',
          name: '耳机|Earphones',
          picture: 'earbuds',
          yuan: [39, 349],
          grams: [50, 320],
          share: 1.2,
          things:
            '蓝牙耳机|Bluetooth earphones; 真无线耳机|true wireless earbuds; 开放式耳机|open-ear headphones; 头戴式耳机|over-ear headphones; 有线耳机|wired earphones; 骨传导耳机|bone-conduction headphones',
          also: '耳麦|headset',
          traits:
            '降噪|noise-cancelling@!骨传导,开放,有线; 运动|sports; 半入耳|semi-in-ear@真无线,蓝牙; 超长待机|long-standby@!有线; 游戏|gaming',
          points:
            '通话清晰|clear calls; 久戴不痛|painless for hours; 低延迟|low latency@!有线; 防汗防水|sweat and splash proof',
          attributes: [audience('运动|workouts; 通勤|commuting; 学习|studying; 游戏|gaming')],
          variants: [colours('gadgets')],
        },
        {
          slug: 'speakers',
          name: '音箱麦克风|Speakers & microphones',
          picture: 'speaker',
          yuan: [39, 399],
          grams: [180, 1900],
          share: 0.8,
          things:
            '蓝牙音箱|Bluetooth speaker; 电脑音箱|computer speaker; 领夹麦克风|lapel microphone; K歌麦克风|karaoke microphone; 便携小音响|portable speaker',
          also: '音响|loudspeaker',
          traits: '重低音|deep-bass@箱,音响; 户外|outdoor@音响,蓝牙; 复古|retro; 迷你|mini; 桌面|desktop@箱',
          points:
            '音质通透|clear sound; 插卡可用|plays memory cards@音箱,小音响; 直播收音降噪|noise-free for streaming@麦克风; 炫彩灯效|colourful lights@箱',
          attributes: [when('箱,音响', powerWatts(5, 10, 20, 30))],
          variants: [colours('gadgets')],
        },
      ],
    },
    {
      slug: 'computer-and-wear',
      name: '电脑穿戴|Computer & wearables',
      tips: '支持主流系统，即插即用。|Plug and play on common systems.; 请定期清洁缝隙。|Clean gaps regularly.; 一年质保。|One-year warranty.',
      leaves: [
        {
          slug: 'keyboards',
          name: '键盘鼠标|Keyboards & mice',
          picture: 'keyboard',
          yuan: [29, 329],
          grams: [120, 1200],
          things:
            '机械键盘|mechanical keyboard; 无线键鼠套装|wireless keyboard and mouse set; 蓝牙键盘|Bluetooth keyboard; 静音键盘|silent keyboard; 数字小键盘|number pad',
          also: '电脑外设|computer peripheral',
          traits: '静音|silent@!静音; 客制化|custom-style; 高颜值|pretty; 游戏|gaming; 办公|office',
          points:
            '三模连接|three-way connection@键盘; 手感细腻|crisp keys; 热插拔轴体|hot-swap switches@机械; 续航持久|long battery life@无线,蓝牙',
          attributes: [
            fact(
              'connection',
              '连接方式|Connection',
              '有线|wired@机械,小键盘,静音; 2.4G无线|2.4G wireless@!蓝牙; 蓝牙|Bluetooth@蓝牙,机械; 三模|three-mode@机械',
            ),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'mice',
          name: '鼠标鼠标垫|Mice & mouse mats',
          picture: 'mouse',
          yuan: [9.9, 159],
          grams: [60, 620],
          things:
            '无线鼠标|wireless mouse; 静音鼠标|silent mouse; 垂直鼠标|vertical mouse; 鼠标垫|mouse mat; 桌垫|desk mat; 护腕鼠标垫|wrist-rest mouse mat',
          also: '办公外设|desk peripheral',
          traits:
            '静音|silent@无线,垂直; 可充电|rechargeable@无线,静音,垂直; 可爱|cute; 人体工学|ergonomic@垂直,护腕; 加厚|thick@垫',
          points:
            '手感舒适|comfortable grip@无线鼠标,静音鼠标,垂直; 顺滑精准|smooth and precise; 笔记本通用|for any laptop@无线,静音,垂直; 锁边不起毛|stitched edges@桌垫,鼠标垫',
          attributes: [when('鼠标', audience('办公|office work; 游戏|gaming; 小手|small hands@!垫'))],
          variants: [colours('gadgets')],
        },
        {
          slug: 'storage-drives',
          name: 'U盘存储|Storage drives',
          picture: 'usbdrive',
          yuan: [19, 119],
          grams: [20, 180],
          things: 'U盘|USB drive; 手机U盘|phone USB drive; 存储卡|memory card; 固态U盘|solid-state USB drive',
          also: '数据存储|data storage',
          traits: '高速|high-speed; 双接口|dual-port@U盘; 迷你|mini; 金属|metal',
          points:
            '传输快|fast transfers; 手机电脑两用|for phone and computer@手机; 小巧随身|pocket-size; 稳定不断连|stable connection',
          attributes: [when('U盘', fact('port', '接口|Port', 'Type-C|USB-C; USB-A|USB-A; 双接口|USB-A and USB-C@U盘'))],
          variants: [steps('capacity', '规格|Capacity', '32GB|32 GB; 64GB|64 GB; 128GB|128 GB; 256GB|256 GB', 1.4)],
        },
        {
          slug: 'hubs',
          name: '扩展转换|Hubs & adapters',
          picture: 'usbdrive',
          yuan: [19, 259],
          grams: [40, 220],
          share: 0.7,
          things:
            '扩展坞|docking hub; 读卡器|card reader; 网线转换器|network adapter; 分线器|USB splitter; 投屏转换线|display adapter',
          also: '转接器|adapter',
          traits: '多口|multi-port@扩展坞,分线器; 高速|high-speed; 金属|metal; 迷你|mini',
          points:
            '即插即用|plug and play; 稳定不断连|stable connection; 小巧随身|pocket-size; 散热好不卡顿|cool and smooth',
          attributes: [fact('port', '接口|Port', 'Type-C|USB-C; USB-A|USB-A')],
          variants: [colours('gadgets')],
        },
        {
          slug: 'laptop-accessories',
          name: '电脑平板配件|Laptop & tablet accessories',
          picture: 'laptopstand',
          yuan: [19, 199],
          grams: [120, 1500],
          things:
            '笔记本支架|laptop stand; 电脑内胆包|laptop sleeve; 平板保护套|tablet case; 散热底座|cooling pad; 触控笔|stylus; 显示器增高架|monitor riser',
          also: '桌搭配件|desk set-up',
          traits: '可折叠|folding@支架,套; 轻薄|slim@包,套; 简约|simple; 升降|height-adjustable@支架',
          points:
            '护颈更舒适|easier on the neck@支架,增高; 稳固不晃|steady, no wobble@支架,增高; 散热快|cools fast@散热,支架; 收纳方便|packs away small@!触控笔,增高; 书写流畅|writes smoothly@触控笔; 防滑防刮|non-slip and scratch-safe',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '铝合金|aluminium@支架,增高,散热; 碳钢|carbon-steel@支架,增高; PU|PU@包,保护套; 木质|wooden@增高架',
            ),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'smart-wear',
          name: '智能穿戴|Smart wearables',
          picture: 'smartwatch',
          yuan: [39, 399],
          grams: [40, 160],
          share: 0.8,
          things:
            '智能手表|smart watch; 运动手环|fitness band; 儿童电话手表|children’s phone watch; 智能戒指|smart ring',
          also: '穿戴设备|wearable',
          traits: '长续航|long-life; 防水|waterproof; 通话|calling@手表; 健康|health@!儿童',
          points:
            '心率睡眠监测|heart and sleep tracking; 来电提醒|call alerts@!戒指; 百种运动模式|a hundred sport modes@智能手表,手环; 表盘自定义|custom faces@手表; 佩戴轻盈|light to wear',
          attributes: [audience('运动|workouts@!儿童; 父母|parents@!儿童; 孩子|children@儿童')],
          variants: [
            patterns('曜石黑|obsidian|#303338; 星光银|starlight|#c9cdd2; 樱花粉|sakura|#efb9c0; 海军蓝|navy|#34507c'),
          ],
        },
      ],
    },
  ],
};
