import { ageGroup, babySizes, flavours, packs, patterns, shelfLifeMonths, volumes } from './attributes.js';
import { choices, colours, fact, lead, measure } from './words.js';
import type { RootWords } from './words.js';

export const motherBaby: RootWords = {
  slug: 'mother-and-baby',
  name: '母婴用品|Mother & baby',
  costShare: [0.42, 0.6],
  trades: '母婴用品|Baby Products; 婴童用品|Infant Goods; 孕婴用品|Maternity & Baby; 儿童用品|Children’s Goods',
  cities: 'huzhou guangzhou hangzhou foshan quanzhou shantou suqian',
  brands: `咿呀小屿|Yiya Isle; 棉小团|Mianxiaotuan@gear,care; 初芽记|Chuyaji; 奶芽|Naiya@feeding; 小豆丁家|Little Bean@gear,care; 暖暖抱|Nuanbao@gear,care; 乖宝屿|Guaibaoyu; 布谷摇篮|Cuckoo Cradle@gear,care; 安芽|Anya; 米洛朵|Miloduo;
    萌小橙|Mengxiaocheng; 一诺宝|Yinuobao; 糯米娃|Nuomiwa; 小鹿安安|Fawn An; 芽芽时光|Yaya Time; 贝糖|Beitang; 袋鼠妈咪屋|Kanga Home`,
  branches: [
    {
      slug: 'feeding',
      name: '喂养用品|Feeding',
      tips: '首次使用前请煮沸消毒。|Boil to sterilise before first use.@瓶,杯,碗,盘,筷,勺,兜; 请在成人看护下使用。|Use under adult supervision.; 请定期检查，如有破损请更换。|Check regularly and replace if damaged.@!米粉,面条,果泥,溶豆,磨牙,肉松; 开封后请密封并尽快食用。|Reseal after opening and use soon.@米粉,面条,果泥,溶豆,磨牙,肉松',
      points:
        '食品级安全材质|food-grade and safe@瓶,杯,碗,盘,筷,勺,兜,奶器; 易拆易洗|easy to take apart and wash@奶瓶,杯,吸奶,奶器',
      leaves: [
        {
          slug: 'baby-bottles',
          name: '奶瓶奶嘴|Bottles & teats',
          picture: 'feedingbottle',
          yuan: [19, 159],
          grams: [120, 420],
          things:
            '婴儿奶瓶|baby bottle; 吸管奶瓶|straw baby bottle; 学饮杯|learner cup; 防胀气奶瓶|anti-colic bottle; 宽口奶瓶|wide-neck bottle',
          also: '宝宝奶具|baby feeding bottle',
          traits: '宽口径|wide-neck; 防胀气|anti-colic; 大容量|large; 可爱|cute',
          points:
            '仿母乳质感|feels like mum@奶瓶; 重力球不呛奶|weighted straw, no choking@吸管,学饮; 耐摔|drop-proof@学饮,吸管; 刻度清晰|clear scale',
          attributes: [
            lead('material', '材质|Material', 'PPSU|PPSU; 玻璃|glass; 硅胶|silicone'),
            ageGroup('0-6个月|0-6 months@!学饮,吸管; 6-12个月|6-12 months; 1-3岁|1-3 years@学饮,吸管'),
          ],
          variants: [volumes(120, 180, 240, 300)],
        },
        {
          slug: 'baby-tableware',
          name: '儿童餐具水杯|Children’s tableware',
          picture: 'babybowl',
          yuan: [15, 119],
          grams: [120, 620],
          things:
            '吸盘碗|suction bowl; 分隔餐盘|divided plate; 训练筷|training chopsticks; 儿童水杯|children’s cup; 辅食勺套装|weaning spoon set; 围兜|bib',
          also: '宝宝餐具|baby tableware',
          traits: '卡通|cartoon; 防摔|drop-proof@!围兜; 注水保温|hot-water insulated@碗,盘; 可爱|cute',
          points:
            '吸得牢不打翻|sticks and will not tip@碗,盘; 可蒸煮消毒|steam-sterilisable; 边缘圆润|rounded edges@碗,盘,勺; 锻炼自主进食|helps babies feed themselves@!围兜,水杯; 接住掉落食物|catches what falls@围兜; 指环矫正握姿|rings train the grip@筷',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '硅胶|silicone@!筷,杯; 316不锈钢|316 stainless-steel@碗,盘,杯,勺; 竹纤维|bamboo-fibre@碗,盘; Tritan|Tritan@杯',
            ),
            ageGroup('6-12个月|6-12 months@!筷,水杯; 1-3岁|1-3 years; 3-6岁|3-6 years@!围兜,勺'),
          ],
          variants: [colours('kids')],
        },
        {
          slug: 'baby-food',
          name: '宝宝辅食|Baby food',
          picture: 'pouch',
          yuan: [15, 89],
          grams: [90, 620],
          things:
            '婴儿米粉|infant rice cereal; 宝宝面条|baby noodles; 果泥|fruit purée; 溶豆|yoghurt melts; 磨牙棒|teething rusks; 儿童肉松|children’s meat floss',
          also: '儿童零食|toddler snack',
          traits: '高铁|iron-rich@米粉; 有机|organic; 无添加糖|no-added-sugar',
          points:
            '入口即化|melts in the mouth@溶豆,米粉,果泥; 自主抓握|easy for little hands@棒,溶豆; 低敏配方|low-allergen; 独立小包装|single packs',
          attributes: [
            ageGroup('6个月以上|6 months and up; 8个月以上|8 months and up; 1岁以上|1 year and up'),
            shelfLifeMonths(12, 18),
          ],
          variants: [
            flavours(
              '苹果胡萝卜|apple carrot|#ee9d51; 南瓜|pumpkin|#ecb04b; 菠菜|spinach|#7da85c; 草莓|strawberry|#e5838f; 鳕鱼|cod|#d5cdbf',
            ),
          ],
        },
        {
          slug: 'nursing',
          name: '哺乳用品|Nursing',
          picture: 'massager',
          yuan: [19, 299],
          grams: [120, 900],
          share: 0.7,
          things:
            '吸奶器|breast pump; 储奶袋|milk storage bags; 防溢乳垫|nursing pads; 奶瓶消毒器|bottle steriliser; 恒温调奶器|formula kettle; 温奶器|bottle warmer',
          also: '哺乳期用品|breastfeeding',
          traits: '静音|quiet@吸奶; 便携|portable@吸奶,温奶; 智能|smart@!袋,垫; 一次性|disposable@袋,垫',
          points:
            '无痛舒适|comfortable to use@吸奶; 夜间也安静|quiet at night@吸奶; 精准控温|precise temperature@调奶,温奶,消毒; 防漏双层密封|double-sealed@储奶; 亲肤透气|soft and breathable@垫; 一键操作|one-touch@器; 背奶妈妈必备|for pumping mums',
          attributes: [fact('stage', '适用阶段|Stage', '孕晚期|late pregnancy; 哺乳期|nursing; 返岗背奶|back to work')],
          variants: [patterns('标准款|standard|#efdcd2; 升级款|plus|#cfd9e4; 礼盒装|gift set|#f0c4c4')],
        },
      ],
    },
    {
      slug: 'care',
      name: '洗护尿裤|Care & nappies',
      tips: '请按宝宝体重选择尺码。|Choose the size by the baby’s weight.@裤; 如有红疹请停止使用。|Stop using if a rash appears.; 请存放在干燥处。|Store dry.',
      points: '敏感肌可用|fine for sensitive skin; 不含香精|fragrance-free',
      leaves: [
        {
          slug: 'nappies',
          name: '纸尿裤|Nappies',
          picture: 'diaper',
          yuan: [29, 159],
          grams: [700, 2900],
          share: 1.2,
          things:
            '纸尿裤|nappies; 拉拉裤|pull-up nappies; 学步裤|toddler pants; 夜用纸尿裤|overnight nappies; 游泳尿裤|swim nappies',
          also: '尿不湿|diapers',
          traits: '超薄|ultra-thin; 透气|breathable; 夜用|overnight; 弱酸|low-pH',
          points:
            '红屁屁退散|helps prevent nappy rash; 瞬吸不回渗|absorbs fast, stays dry; 腰围不勒|soft waistband; 尿显提醒|wetness indicator',
          attributes: [measure('pieces', '片数|Count', '片|pcs', [24, 36, 48, 60])],
          variants: [choices('size', '尺码|Size', 'NB码|NB; S码|S; M码|M; L码|L; XL码|XL; XXL码|XXL')],
        },
        {
          slug: 'baby-wipes',
          name: '婴儿湿巾棉柔巾|Baby wipes',
          picture: 'wipes',
          yuan: [12, 69],
          grams: [350, 2400],
          things:
            '婴儿湿巾|baby wipes; 手口湿巾|hand and mouth wipes; 婴儿棉柔巾|baby cotton tissues; 乳霜纸巾|lotion tissues',
          also: '宝宝纸巾|baby tissue',
          traits: '加厚|thick; 新生儿|newborn; 便携|portable; 绵柔|soft',
          points:
            '食品级配方水|food-grade water@湿巾; 一抽一张|one at a time; 不掉毛絮|lint-free@棉柔,纸巾; 屁屁手口都能用|for face, hands and bottom',
          attributes: [measure('sheets', '每包片数|Sheets per pack', '抽/包|sheets', [20, 60, 80, 100])],
          variants: [packs('包|packs', 1, 3, 5, 10)],
        },
        {
          slug: 'baby-toiletries',
          name: '婴儿洗护|Baby toiletries',
          picture: 'pump',
          yuan: [19, 109],
          grams: [160, 620],
          things:
            '婴儿沐浴露|baby wash; 宝宝面霜|baby cream; 护臀膏|nappy balm; 儿童洗发水|children’s shampoo; 婴儿润肤乳|baby lotion',
          also: '宝宝护肤|baby skincare',
          traits: '无泪|tear-free@沐浴,洗发; 保湿|moisturising; 二合一|2-in-1@沐浴; 温和|gentle',
          points:
            '洗后不干涩|leaves skin soft@沐浴,洗发; 缓解皴裂|soothes chapping@霜,润肤,膏; 按压泵头|easy pump@沐浴,洗发,润肤; 安全可追溯|traceable ingredients',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '山茶油|camellia-oil; 燕麦|oat; 金盏花|calendula; 牛油果|avocado',
            ),
            ageGroup('0-3岁|0-3 years@!儿童; 3-12岁|3-12 years@儿童'),
          ],
          variants: [volumes(50, 100, 200, 400)],
        },
      ],
    },
    {
      slug: 'gear',
      name: '婴儿出行睡眠|Baby gear & sleep',
      tips: '请勿让儿童独处。|Never leave a child unattended.@推车,遛娃,学步,床围,爬行垫; 使用前请检查卡扣是否扣紧。|Check every buckle before use.@推车,背带,腰凳,遛娃; 布套可拆下机洗。|Covers come off for machine washing.@推车,背带,腰凳; 首次使用前请清洗晾干。|Wash and dry before first use.@!车,凳,背带',
      points: '安全无异味|safe and odour-free@!孕,月子,托腹; 新手爸妈省心|easy for new parents@!孕,月子,托腹',
      leaves: [
        {
          slug: 'strollers',
          name: '推车背带|Strollers & carriers',
          picture: 'stroller',
          yuan: [59, 899],
          grams: [800, 7600],
          things:
            '婴儿推车|baby stroller; 婴儿背带|baby carrier; 腰凳|hip seat; 遛娃神车|compact pushchair; 学步车|walker',
          also: '宝宝出行|baby travel gear',
          traits: '轻便|lightweight; 可折叠|folding@推车,遛娃,学步; 双向|two-way@推车; 四季|all-season@背带,腰凳',
          points:
            '一键收车|one-hand fold@推车,遛娃; 可上飞机|cabin-size@推车,遛娃; 护脊减震|gentle suspension@推车,腰凳,背带; 解放双手|hands free@背带,腰凳',
          attributes: [ageGroup('0-3岁|0-3 years; 6个月-4岁|6 months to 4 years')],
          variants: [colours('dark')],
        },
        {
          slug: 'baby-sleep',
          name: '婴儿寝居|Baby sleep',
          picture: 'crib',
          yuan: [29, 399],
          grams: [320, 4200],
          things:
            '婴儿睡袋|baby sleeping bag; 防踢被|anti-kick quilt; 婴儿床围|cot bumper; 定型枕|baby pillow; 爬行垫|crawling mat; 襁褓包巾|swaddle',
          also: '宝宝睡眠|baby bedding',
          traits:
            '恒温|temperature-balancing@睡袋,被; 四季|all-season@睡袋,被,枕; 加厚|thick@垫,床围; 可折叠|folding@爬行垫',
          points:
            '防惊跳睡整觉|fewer startles, longer sleep@睡袋,襁褓; 尿布易更换|nappy changes without undressing@睡袋; 无异味可啃咬|odourless and chew-safe@爬行垫,床围; 拉链护下巴|zip guard at the chin@睡袋; 柔软亲肤|soft on skin; 四季好眠|sleep well all year@枕,被,睡袋',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '纯棉|cotton@!爬行垫; 竹棉|bamboo-cotton@!爬行垫; 彩棉|natural-colour cotton@!爬行垫; XPE|XPE@爬行垫',
            ),
            ageGroup('0-1岁|0-1 years@!防踢被; 1-3岁|1-3 years; 3-6岁|3-6 years@睡袋,防踢被'),
          ],
          variants: [colours('kids')],
        },
        {
          slug: 'baby-clothes',
          name: '婴儿服饰|Baby clothes',
          picture: 'romper',
          yuan: [19, 139],
          grams: [80, 380],
          things:
            '连体衣|romper; 哈衣|bodysuit; 和尚服|wrap shirt; 婴儿套装|baby two-piece; 包屁衣|onesie; 新生儿礼盒|newborn gift set',
          also: '宝宝衣服|baby wear',
          traits: '无骨缝制|flat-seamed; 春秋|spring-and-autumn; 可爱|cute; 薄款|light; 保暖|warm',
          points:
            'A类安全|infant-grade safe; 开裆好换尿布|easy nappy changes@连体,哈衣,包屁; 不勒肚子|no tight waist; 护手反折袖|fold-over mitts@和尚服,哈衣,连体',
          attributes: [lead('material', '面料|Fabric', '纯棉|cotton; 纱布|muslin; 莫代尔|modal; 竹纤维|bamboo-fibre')],
          variants: [colours('kids'), babySizes],
        },
        {
          slug: 'maternity',
          name: '孕妈用品|Maternity',
          picture: 'dress',
          yuan: [29, 239],
          grams: [180, 900],
          share: 0.7,
          things:
            '孕妇裙|maternity dress; 托腹带|belly band; 月子服|postpartum pyjamas; 孕妇打底裤|maternity leggings; 哺乳衣|nursing top',
          also: '孕期用品|pregnancy wear',
          traits: '高腰|high-waist@裙,裤; 可调节|adjustable@托腹,裤; 宽松|loose@裙,服,衣; 产后|postnatal@月子',
          points:
            '孕早到孕晚都能穿|from first to last month@!月子; 不勒肚子|no tight waist; 哺乳开口方便|nursing openings@月子,裙,哺乳; 透气舒适|breathable',
          attributes: [lead('material', '面料|Fabric', '纯棉|cotton; 莫代尔|modal; 冰丝|ice-silk')],
          variants: [colours('dress'), choices('size', '尺码|Size', 'M码|M; L码|L; XL码|XL; 2XL码|2XL')],
        },
      ],
    },
  ],
};
