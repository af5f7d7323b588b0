import { audience, capacityLitres, place, powerWatts } from './attributes.js';
import { colours, fact, when } from './words.js';
import type { RootWords } from './words.js';

export const appliances: RootWords = {
  slug: 'small-appliances',
  name: '小家电|Small appliances',
  costShare: [0.52, 0.68],
  trades:
    '电器|Electrical Appliances; 智能家电|Smart Appliances; 家电科技|Appliance Technology; 小家电|Small Appliances',
  cities: 'foshan foshan zhongshan ningbo shenzhen hangzhou hefei',
  brands: `小灶台|Little Hob@kitchen-appliances; 沐风电器|Mufeng@home-appliances; 晨厨|Chenchu@kitchen-appliances; 暖壶记|Nuanhuji@kettles,cookers; 轻厨派|Lightcook@kitchen-appliances; 云汽|Yunqi@irons,humidifiers; 卷风|Juanfeng@home-appliances; 果语|Guoyu@kitchen-appliances; 一厨一味|Yichu@kitchen-appliances; 享电|Xiangdian; 冬日暖阳|Winter Sun@heaters;
    净润|Jingrun@humidifiers,vacuums; 米香|Mixiang@cookers; 沸点小站|Boiling Point@kettles,cookers; 方寸厨电|Fangcun@kitchen-appliances; 柔风屋|Roufengwu@home-appliances; 吹风小姐|Miss Breeze@personal-appliances`,
  branches: [
    {
      slug: 'kitchen-appliances',
      name: '厨房小电|Kitchen appliances',
      attributes: [
        audience(
          '单身公寓|studio flats; 三口之家|families of three@!便携,迷你,煮蛋; 办公室|office use@壶,杯,奶泡,咖啡',
        ),
      ],
      tips: '首次使用请空烧或清洗内胆。|Rinse the inner pot before first use.; 请使用带地线的插座。|Use an earthed socket.; 全国联保一年。|One-year nationwide warranty.',
      points:
        '一键操作老人也会|one button, easy for all@!磨豆,奶泡,便携; 防干烧自动断电|cuts out when dry@壶,养生,煮,炖,蒸,饭煲,火锅',
      leaves: [
        {
          slug: 'kettles',
          name: '电热水壶养生壶|Kettles & health pots',
          picture: 'kettle',
          yuan: [49, 269],
          grams: [820, 1900],
          things:
            '电热水壶|electric kettle; 养生壶|health pot; 煮茶器|tea maker; 便携烧水杯|travel kettle; 恒温水壶|temperature-control kettle',
          also: '烧水壶|water boiler',
          traits: '家用|home; 全自动|automatic@养生,煮茶; 玻璃|glass@养生,煮茶; 迷你|mini@便携,养生; 高颜值|pretty',
          points:
            '恒温保温|holds the temperature@!便携; 三分钟烧开|boils in three minutes@电热,恒温; 预约定时|delay timer@养生,煮茶; 双层防烫|double-wall, cool to touch@电热,便携,恒温; 大口径好清洗|wide mouth, easy to clean',
          attributes: [
            when('便携', capacityLitres(0.4, 0.5)),
            when('便携', powerWatts(300, 400)),
            when('!便携', capacityLitres(0.8, 1.2, 1.5, 1.8)),
            when('!便携', powerWatts(600, 800, 1500)),
          ],
          variants: [colours('steel')],
        },
        {
          slug: 'air-fryers',
          name: '空气炸锅烤箱|Air fryers & ovens',
          picture: 'airfryer',
          yuan: [129, 499],
          grams: [2800, 7400],
          things:
            '空气炸锅|air fryer; 可视空气炸锅|see-through air fryer; 家用烤箱|mini oven; 电饼铛|electric griddle; 三明治机|sandwich maker',
          also: '烘烤电器|baking appliance',
          traits: '大容量|large@炸锅,烤箱; 智能|smart@炸锅,烤箱; 无油|oil-free@空气炸锅; 多功能|multi-purpose',
          points:
            '少油更健康|less oil, lighter food@空气炸锅; 免翻面|no turning needed@空气炸锅,电饼铛; 炸篮不粘好洗|non-stick, easy-wash basket@空气炸锅; 触屏操控|touch control@空气炸锅; 受热均匀|heats evenly; 早餐十分钟搞定|breakfast in ten minutes@三明治,电饼铛; 上下管独立控温|top and bottom set apart@烤箱',
          attributes: [when('空气炸锅,烤箱', capacityLitres(3.5, 4.5, 5.5, 6.5)), powerWatts(1000, 1300, 1500)],
          variants: [colours('steel')],
        },
        {
          slug: 'blenders',
          name: '榨汁机破壁机|Blenders & juicers',
          picture: 'blender',
          yuan: [49, 459],
          grams: [620, 4200],
          things:
            '榨汁机|juicer; 便携榨汁杯|portable blender; 破壁机|high-speed blender; 豆浆机|soy milk maker; 绞肉机|food chopper; 打奶泡器|milk frother',
          also: '料理机|food processor',
          traits:
            '静音|quiet@破壁,豆浆; 便携|portable@!破壁,豆浆,榨汁机; 家用|home; 全自动|automatic@破壁,豆浆; 无线|cordless@便携',
          points:
            '免滤无渣|smooth, no sieving@破壁,豆浆; 冰块也能打|crushes ice@破壁,榨汁; 自动清洗|cleans itself@破壁,豆浆; 充电续航久|long battery life@便携; 奶泡细腻|fine foam@奶泡; 三秒出馅|mince in seconds@绞肉; 好拆好洗|easy to take apart and wash',
          attributes: [
            when('便携', capacityLitres(0.35, 0.4)),
            when('便携', powerWatts(50, 100)),
            when('破壁,豆浆', capacityLitres(0.8, 1.2, 1.75)),
            when('破壁,豆浆', powerWatts(600, 800, 1000)),
            when('绞肉,榨汁机', capacityLitres(1, 2, 3)),
            when('绞肉,榨汁机', powerWatts(200, 300)),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'cookers',
          name: '电饭煲电煮锅|Rice cookers & pots',
          picture: 'ricecooker',
          yuan: [59, 399],
          grams: [1300, 4600],
          things:
            '电饭煲|rice cooker; 电煮锅|electric cooking pot; 电火锅|electric hot pot; 电炖盅|slow cooker; 早餐机|breakfast maker; 电蒸锅|electric steamer; 煮蛋器|egg boiler',
          also: '家用电锅|electric cooker',
          traits:
            '智能|smart@饭煲,炖盅; 小型|compact; 多功能|multi-purpose; 分体|split-type@电煮锅,火锅; 宿舍|dorm@电煮锅,煮蛋,早餐',
          points:
            '米饭更香|better-tasting rice@电饭煲; 蒸煮炒一锅搞定|steams, boils and fries@电煮锅; 内胆不粘|non-stick pot@锅,煲; 24小时预约|24-hour timer@饭煲,炖盅; 小巧不占地|takes little room; 一人食刚刚好|just right for one@煮锅,煮蛋,早餐',
          attributes: [
            when('饭煲,火锅', capacityLitres(3, 4, 5)),
            when('煮锅,炖盅', capacityLitres(1.2, 1.5, 1.8)),
            when('!煮蛋', powerWatts(400, 600, 800)),
            when('煮蛋', powerWatts(200, 350)),
          ],
          variants: [colours('steel')],
        },
        {
          slug: 'coffee-machines',
          name: '咖啡机|Coffee machines',
          picture: 'coffeemachine',
          yuan: [129, 899],
          grams: [1200, 5200],
          share: 0.7,
          things:
            '意式咖啡机|espresso machine; 滴漏咖啡机|drip coffee machine; 胶囊咖啡机|capsule machine; 便携咖啡机|portable espresso maker; 电动磨豆机|electric grinder',
          also: '咖啡电器|coffee maker',
          traits: '半自动|semi-automatic@意式; 家用|home; 复古|retro; 迷你|compact',
          points:
            '奶泡绵密|fine milk foam@意式; 高压萃取|high-pressure brewing@意式,胶囊,便携; 新手可上手|beginner friendly; 水箱可拆洗|removable tank@意式,滴漏,胶囊; 研磨均匀|even grind@磨豆; 醇香不苦涩|rich, never bitter',
          attributes: [
            when('意式,滴漏,胶囊', powerWatts(850, 1050, 1350)),
            when('便携', powerWatts(80)),
            when('磨豆', powerWatts(150, 200)),
          ],
          variants: [colours('steel')],
        },
      ],
    },
    {
      slug: 'home-appliances',
      name: '生活电器|Home appliances',
      attributes: [place('卧室|bedrooms; 办公室|the office; 客厅|living rooms; 宿舍|dorms')],
      tips: '请放置在平稳台面使用。|Use on a flat, steady surface.; 清洁前请拔掉电源。|Unplug before cleaning.; 全国联保一年。|One-year nationwide warranty.',
      points:
        '静音不扰眠|quiet enough to sleep@扇,加湿,净化,香薰,除湿; 智能定时|smart timer@扇,加湿,净化,除湿,暖风,取暖,电热毯',
      leaves: [
        {
          slug: 'fans',
          name: '电风扇|Fans',
          picture: 'fan',
          yuan: [19, 299],
          grams: [180, 4800],
          things:
            '电风扇|electric fan; 手持小风扇|handheld fan; 循环扇|air circulator; 落地扇|floor fan; 挂脖风扇|neck fan; 桌面风扇|desk fan',
          also: '风扇|cooling fan',
          traits:
            '大风力|powerful; 充电|rechargeable@手持,挂脖,桌面; 折叠|folding@手持,落地,桌面; 迷你|mini@手持,桌面,挂脖',
          points:
            '多档调节|several speeds; 自然风柔和|soft natural breeze@落地,循环,电风扇; 续航一整天|runs all day@手持,挂脖,桌面; 可拆洗|comes apart to wash@落地,循环,电风扇',
          attributes: [
            when('手持,挂脖', powerWatts(3, 5)),
            when('桌面', powerWatts(5, 10)),
            when('!手持,挂脖,桌面', powerWatts(25, 40, 55)),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'humidifiers',
          name: '加湿器净化器|Humidifiers & purifiers',
          picture: 'humidifier',
          yuan: [29, 399],
          grams: [280, 3600],
          things:
            '加湿器|humidifier; 香薰机|aroma diffuser; 空气净化器|air purifier; 除湿机|dehumidifier; 桌面加湿器|desk humidifier',
          also: '空气电器|air care',
          traits:
            '大雾量|strong-mist@加湿; 无线|cordless@桌面,香薰; 迷你|mini@桌面,香薰,除湿; 上加水|top-fill@加湿; 氛围灯|mood-light@加湿,香薰',
          points:
            '细腻不湿桌|fine mist, dry table@加湿,香薰; 缺水自停|stops when empty@加湿,香薰; 小夜灯功能|night-light function@加湿,香薰; 婴儿房可用|fit for nurseries@!香薰',
          attributes: [when('桌面,香薰', capacityLitres(0.3, 0.5)), when('!桌面,香薰,净化', capacityLitres(2, 2.5, 4))],
          variants: [colours('soft')],
        },
        {
          slug: 'vacuums',
          name: '吸尘除螨|Vacuums & mite removers',
          picture: 'vacuum',
          yuan: [79, 599],
          grams: [900, 4600],
          things:
            '无线吸尘器|cordless vacuum; 手持吸尘器|handheld vacuum; 除螨仪|mite remover; 扫地机器人|robot vacuum; 毛球修剪器|lint remover; 蒸汽拖把|steam mop',
          also: '清洁电器|cleaning appliance',
          traits:
            '大吸力|strong-suction@吸尘,除螨,扫地; 轻音|low-noise@!拖把; 轻量|lightweight; 车家两用|car-and-home@手持',
          points:
            '宠物毛发一吸净|picks up pet hair@吸尘,扫地; 尘杯水洗|washable dust cup@吸尘,除螨; 缝隙床底都能到|reaches under beds@吸尘,扫地; 续航持久|long battery life@!拖把,除螨; 不伤衣物|kind to clothes@毛球; 高温除菌|steam kills germs@拖把; 拍打紫外线除螨|taps and UV against mites@除螨; 轻巧好收纳|light and easy to store',
          attributes: [
            when('吸尘,除螨', powerWatts(120, 300, 450)),
            when('拖把', powerWatts(1200)),
            when('毛球', powerWatts(5)),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'heaters',
          name: '取暖器|Heaters',
          picture: 'heater',
          yuan: [39, 399],
          grams: [620, 5200],
          share: 0.8,
          things:
            '取暖器|heater; 暖风机|fan heater; 电热毯|electric blanket; 小太阳|radiant heater; 暖手宝|hand warmer; 暖脚垫|foot warmer',
          also: '电暖器|winter warmer',
          traits:
            '速热|fast-heating; 节能|energy-saving; 桌面|desktop@暖风,暖脚,小太阳; 家用|home@!暖手; 石墨烯|graphene@取暖,毯',
          points:
            '三秒速热|hot in three seconds@暖风,小太阳,取暖; 倾倒断电|tip-over cut-off@暖风,小太阳,取暖; 恒温不燥热|steady, dry-free warmth@!小太阳; 浴室卧室两用|for bathroom and bedroom@暖风,取暖; 续航一整天|warm all day@暖手; 柔软可水洗|soft and washable@毯,暖脚',
          attributes: [
            when('取暖器,暖风,小太阳', powerWatts(600, 900, 1500, 2000)),
            when('毯,暖脚', powerWatts(60, 80, 120)),
          ],
          variants: [colours('soft')],
        },
      ],
    },
    {
      slug: 'personal-appliances',
      name: '个护电器|Personal care appliances',
      tips: '请勿在浴缸旁使用。|Do not use near a bath.; 请使用原装充电线。|Use the original charging cable.; 全国联保一年。|One-year nationwide warranty.',
      points: '送礼佳选|a welcome gift; 旅行便携|travel friendly',
      leaves: [
        {
          slug: 'hair-dryers',
          name: '吹风机卷发棒|Hair dryers & stylers',
          picture: 'hairdryer',
          yuan: [39, 459],
          grams: [320, 980],
          things:
            '高速吹风机|high-speed hair dryer; 负离子吹风机|ionic hair dryer; 卷发棒|curling iron; 直发梳|straightening brush; 折叠吹风机|folding hair dryer',
          also: '美发电器|hair styling tool',
          traits: '大风力|powerful@吹风; 护发|hair-care; 静音|quiet@吹风; 迷你|mini',
          points:
            '速干不伤发|dries fast, spares hair@吹风; 恒温护发|constant gentle heat; 轻巧不累手|light in the hand; 刘海神器|great for fringes@卷发,直发',
          attributes: [when('吹风', powerWatts(800, 1400, 1600)), when('卷发,直发', powerWatts(40, 55))],
          variants: [colours('gadgets')],
        },
        {
          slug: 'electric-toothbrushes',
          name: '电动牙刷冲牙器|Electric toothbrushes & flossers',
          picture: 'toothbrush',
          yuan: [39, 329],
          grams: [120, 620],
          things:
            '电动牙刷|electric toothbrush; 冲牙器|water flosser; 儿童电动牙刷|children’s electric toothbrush; 声波牙刷|sonic toothbrush; 洁牙仪|dental polisher',
          also: '口腔电器|oral-care appliance',
          traits:
            '声波|sonic@电动牙刷; 便携|portable; 全自动|automatic@牙刷; 情侣|couple’s@电动牙刷,声波; 软毛|soft-bristle@电动牙刷',
          points:
            '深层清洁牙缝|cleans between teeth@冲牙器,洁牙; 多档模式|several modes; 充一次用一月|a month per charge@牙刷; 全身防水|fully waterproof',
          attributes: [fact('waterproof', '防水等级|Waterproof', 'IPX7|IPX7; IPX8|IPX8')],
          variants: [colours('gadgets')],
        },
        {
          slug: 'shavers',
          name: '剃须美容仪|Shavers & beauty devices',
          picture: 'shaver',
          yuan: [49, 499],
          grams: [120, 520],
          things:
            '电动剃须刀|electric shaver; 理发器|hair clipper; 美容仪|facial device; 洁面仪|cleansing device; 脱毛仪|IPL hair remover; 鼻毛修剪器|nose hair trimmer',
          also: '个护小电|grooming device',
          traits: '便携|portable; 水洗|washable@剃须,理发,洁面; 智能|smart; 家用|home',
          points:
            '贴面不刮伤|close and nick-free@剃须; 全身水洗|fully washable@剃须,理发,洁面,鼻毛; 快充长续航|fast charge, long run@剃须,理发; 提拉紧致|lifts and firms@美容; 温和无痛|gentle and painless@脱毛,洁面,美容',
          attributes: [
            audience('男士|men@剃须,理发,鼻毛; 女士|women@美容,洁面,脱毛'),
            fact('powerSource', '供电|Power supply', '充电|rechargeable; 充插两用|rechargeable and mains'),
          ],
          variants: [colours('gadgets')],
        },
        {
          slug: 'irons',
          name: '挂烫机熨斗|Steamers & irons',
          picture: 'steamer',
          yuan: [59, 399],
          grams: [620, 3200],
          share: 0.8,
          things:
            '手持挂烫机|handheld garment steamer; 蒸汽熨斗|steam iron; 折叠熨烫机|folding steamer; 烘干机|portable clothes dryer; 烘鞋器|shoe dryer',
          also: '衣物护理电器|garment care',
          traits: '便携|portable; 强蒸汽|strong-steam@烫,熨; 家用|home; 折叠|folding@烘干',
          points:
            '一烫即平|smooth in one pass@烫,熨; 不滴水|no dripping@烫,熨; 干湿双熨|dry and wet ironing@烫,熨; 出差可带|packs for trips@手持,折叠; 衣物速干不闷臭|dries fast, no musty smell@烘干; 除湿除臭|dry and odour-free shoes@烘鞋; 低噪运行|runs quietly@烘',
          attributes: [when('烫,熨', powerWatts(1000, 1350, 1600)), when('烘', powerWatts(300, 600))],
          variants: [colours('gadgets')],
        },
      ],
    },
  ],
};
