import { audience, flavours, packs, place, shelfLifeMonths, storage, weights } from './attributes.js';
import { fact, lead, when } from './words.js';
import type { RootWords } from './words.js';

export const snacks: RootWords = {
  slug: 'snacks',
  name: '休闲零食|Snacks',
  costShare: [0.52, 0.68],
  trades: '食品|Foods; 休闲食品|Snack Foods; 食品科技|Food Technology; 农副产品|Farm Produce',
  cities: 'chaozhou zhangzhou changsha chengdu quanzhou wuhu hangzhou chongqing linyi',
  brands: `嘴馋小屋|Zuichan Cabin; 松果日记|Pinecone Diary@nuts-and-fruit; 馋小满|Chanxiaoman; 零食有屿|Snackisle; 禾谷先生|Mr. Hegu; 嘎嘣仓|Gabengcang; 果然甜|Guorantian@nuts-and-fruit;
    半山果园|Banshan Orchard@nuts-and-fruit; 脆脆实验室|Crunch Lab@biscuits,nuts; 阿婆灶|Apozao; 糯小七|Nuoxiaoqi@biscuits,sweets; 食光铺子|Shiguangpu; 川辣辣|Chuanlala@meat-and-sea; 一口小确幸|Yikou; 麦香里|Maixiangli@biscuits;
    枝头记|Zhitouji@nuts-and-fruit; 海味阿叔|Uncle Haiwei@meat-and-sea; 可可岛主|Cocoa Isle@sweets; 蜜果匠|Miguojiang@nuts-and-fruit; 山野集货|Shanye Goods@nuts-and-fruit`,
  branches: [
    {
      slug: 'nuts-and-fruit',
      name: '坚果果干|Nuts & dried fruit',
      attributes: [storage, shelfLifeMonths(8, 10, 12)],
      tips: '开袋后请密封并尽快食用。|Seal after opening and eat soon.; 对坚果过敏者请勿食用。|Not for people with nut allergies.; 天然原料，大小略有差异。|Natural produce varies in size.',
      points: '独立小包装|individually wrapped',
      leaves: [
        {
          slug: 'nuts',
          name: '坚果炒货|Nuts & seeds',
          picture: 'nutpouch',
          yuan: [12, 89],
          grams: [220, 560],
          share: 1.4,
          things:
            '每日坚果|daily mixed nuts; 碧根果|pecans; 夏威夷果|macadamia nuts; 开心果|pistachios; 巴旦木|almonds; 腰果|cashews; 瓜子|sunflower seeds',
          also: '干果炒货|roasted nuts; 坚果零食|nut snack',
          traits: '原香|natural; 烘烤|oven-roasted; 新货|new-season',
          points:
            '轻烘焙不油炸|lightly roasted, never fried; 一掰就开|easy to crack@夏威夷果,开心果,碧根果; 追剧必备|perfect for film nights; 营养早餐搭配|great with breakfast@每日,巴旦木,腰果; 颗粒饱满|plump and whole',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '新疆|Xinjiang@巴旦木,瓜子; 云南|Yunnan@夏威夷果; 安徽|Anhui@碧根果,瓜子; 浙江临安|Lin’an, Zhejiang@碧根果; 进口原料|imported kernels@腰果,开心果,每日',
            ),
            audience('办公室|office snacking; 全家|the family'),
          ],
          variants: [
            flavours(
              '原味|original|#d8b98a; 奶油味|creamy|#f0dfae; 盐焗|salt-baked|#cfc6b4; 炭烧|charcoal-roasted|#8c5f3c; 蜂蜜黄油|honey butter|#ecbf55',
            ),
          ],
        },
        {
          slug: 'dried-fruit',
          name: '蜜饯果干|Dried fruit',
          picture: 'pouch',
          yuan: [9.9, 49],
          grams: [110, 520],
          things:
            '芒果干|dried mango; 草莓干|dried strawberries; 话梅|preserved plums; 红薯干|dried sweet potato; 无花果干|dried figs; 山楂条|hawthorn strips',
          also: '果脯|fruit snack',
          traits: '无添加|no-additive; 酸甜|sweet-and-sour@!红薯; 软糯|chewy@红薯,无花果,芒果; 农家|farm-style',
          points:
            '保留果肉纤维|real fruit texture@干; 追剧解馋|a treat for binge-watching; 不加色素|no colouring; 酸甜开胃|whets the appetite@!红薯,无花果,芒果',
          attributes: [
            fact(
              'process',
              '工艺|Process',
              '低温烘干|low-temperature dried; 自然晾晒|sun-dried@!草莓; 冻干|freeze-dried@草莓',
            ),
          ],
          variants: [weights(100, 250, 500)],
        },
        {
          slug: 'red-dates',
          name: '红枣枸杞|Dates & goji',
          picture: 'pouch',
          yuan: [12, 69],
          grams: [260, 1050],
          share: 0.7,
          things:
            '灰枣|grey jujubes; 骏枣|Jun jujubes; 枣夹核桃|walnut-stuffed dates; 红枸杞|red goji berries; 黑枸杞|black goji berries; 蜜枣|candied dates',
          also: '枣类|dried dates',
          traits: '新疆|Xinjiang@枣; 特级|premium; 免洗|ready-to-eat; 树上自干|tree-dried@枣',
          points:
            '肉厚核小|thick flesh, small stone@枣; 泡水煲汤|for tea and soup; 自然清甜|naturally sweet; 送礼体面|a smart gift; 颗粒饱满|plump and whole',
          attributes: [fact('grade', '等级|Grade', '一级|grade one; 特级|special grade')],
          variants: [weights(250, 500, 1000)],
        },
      ],
    },
    {
      slug: 'biscuits-and-puffs',
      name: '饼干膨化|Biscuits & crisps',
      attributes: [storage, shelfLifeMonths(6, 9, 12)],
      tips: '含麸质，请留意过敏原。|Contains gluten, check allergens.; 避免重压以保持酥脆。|Do not squash, it keeps best whole.; 开封后密封保存。|Reseal after opening.',
      leaves: [
        {
          slug: 'biscuits',
          name: '饼干曲奇|Biscuits & cookies',
          picture: 'cookies',
          yuan: [9.9, 59],
          grams: [180, 720],
          share: 1.2,
          things:
            '曲奇饼干|butter cookies; 苏打饼干|soda crackers; 全麦饼干|wholewheat biscuits; 夹心饼干|sandwich biscuits; 粗粮饼干|multigrain biscuits',
          also: '早餐饼干|breakfast biscuits; 办公室零食|office snack',
          traits: '酥脆|crispy; 低糖|low-sugar; 手工|handmade; 网红|much-loved',
          points:
            '入口即化|melts in the mouth; 代餐饱腹|keeps you going; 下午茶搭配|goes with afternoon tea; 礼盒送人|gift box',
          attributes: [place('早餐|breakfast; 下午茶|afternoon tea; 出游|outings')],
          variants: [
            flavours(
              '海盐|sea salt|#c9d3d8; 抹茶|matcha|#9fb86f; 可可|cocoa|#6f4a36; 蔓越莓|cranberry|#c9495f; 芝士|cheese|#f0c850',
            ),
          ],
        },
        {
          slug: 'crisps',
          name: '膨化食品|Crisps & puffs',
          picture: 'crisps',
          yuan: [6.9, 35],
          grams: [70, 360],
          things:
            '薯片|potato crisps; 虾条|prawn sticks; 锅巴|crispy rice; 虾片|prawn crackers; 海苔脆|seaweed crisps; 玉米片|corn chips',
          also: '膨化零食|puffed snack',
          traits: '非油炸|non-fried; 香脆|crunchy; 大包|big-bag; 怀旧|old-school',
          points:
            '越吃越上头|hard to stop; 看剧好搭档|film-night companion; 聚会分享装|sharing bag; 薄脆不腻|thin and crisp',
          attributes: [audience('聚会|parties; 学生|students; 追剧党|binge-watchers')],
          variants: [
            flavours(
              '番茄味|tomato|#df5340; 烧烤味|barbecue|#a4562f; 原味|original|#efcf7c; 黄瓜味|cucumber|#84b860; 香辣味|spicy|#c8372d; 海苔味|seaweed|#577a55',
            ),
          ],
        },
        {
          slug: 'pastries',
          name: '糕点面包|Cakes & pastries',
          picture: 'cake',
          yuan: [9.9, 69],
          grams: [280, 1100],
          things:
            '蛋黄酥|egg-yolk pastries; 鲜花饼|rose cakes; 绿豆糕|mung bean cakes; 手撕面包|pull-apart bread; 桃酥|walnut cookies; 雪媚娘|snow-skin mochi',
          also: '中式点心|Chinese pastry; 早餐面包|breakfast bread',
          traits: '短保|fresh-baked; 松软|fluffy@面包,雪媚娘,糕; 老式|traditional@!面包,雪媚娘; 低脂|low-fat',
          points:
            '现做现发|baked to order; 皮薄馅足|thin skin, full filling@酥,饼,雪媚娘; 不加防腐剂|no preservatives; 老少皆宜|for young and old',
          attributes: [
            lead(
              'origin',
              '风味|Style',
              '苏式|Suzhou-style@绿豆糕,桃酥; 云南|Yunnan@鲜花饼; 广式|Cantonese@蛋黄酥,绿豆糕; 京味|Beijing-style@桃酥,绿豆糕',
            ),
          ],
          variants: [packs('枚|pcs', 6, 10, 12, 20)],
        },
      ],
    },
    {
      slug: 'meat-and-sea',
      name: '肉干海味|Meat & sea snacks',
      attributes: [storage, shelfLifeMonths(6, 9)],
      tips: '开袋即食。|Ready to eat from the bag.; 拆封后请当日食用。|Eat on the day you open it.; 如遇胀袋漏气请勿食用。|Do not eat if the bag is swollen or leaking.',
      points: '开袋即食|ready to eat; 小包独立装|small packs',
      leaves: [
        {
          slug: 'jerky',
          name: '肉干卤味|Jerky & braised meat',
          picture: 'jerky',
          yuan: [12, 79],
          grams: [110, 520],
          share: 1.2,
          things:
            '牛肉干|beef jerky; 猪肉脯|pork slices; 鸭脖|duck necks; 鸡爪|chicken feet; 卤鸡腿|braised chicken legs; 风干牛肉|air-dried beef',
          also: '卤味零食|braised snack; 肉脯|meat snack',
          traits: '手撕|hand-torn@牛肉; 高蛋白|high-protein@牛肉; 川味|Sichuan-style; 内蒙古|Inner Mongolian@牛肉',
          points:
            '有嚼劲|good chew; 真肉原切|whole cuts@牛肉,猪肉; 下酒追剧|with beer or a series; 卤香入味|deeply braised@鸭脖,鸡爪,鸡腿',
          attributes: [audience('肉食爱好者|meat lovers; 健身党|gym-goers; 夜宵|late-night snacking')],
          variants: [
            flavours(
              '五香|five-spice|#a2653b; 麻辣|mala|#c23a2b; 香辣|spicy|#d1543a; 蜜汁|honey-glazed|#c98737; 原味|original|#a06a4b',
            ),
          ],
        },
        {
          slug: 'sea-snacks',
          name: '海味即食|Seafood snacks',
          picture: 'sachet',
          yuan: [9.9, 69],
          grams: [90, 460],
          share: 0.8,
          things:
            '鱿鱼丝|shredded squid; 即食海苔|seasoned seaweed; 小鱼仔|dried little fish; 蟹柳|crab sticks; 烤虾干|roast prawns; 鱼豆腐|fish tofu',
          also: '海鲜零食|sea snack',
          traits: '鲜香|savoury; 低脂|low-fat; 儿童|kids’; 深海|deep-sea',
          points:
            '补钙小零食|a calcium-rich bite@鱼仔,虾; 鲜甜弹牙|sweet and springy@蟹柳,鱼豆腐,虾; 不腥不咸|mild, not salty; 办公室解馋|office treat',
          attributes: [fact('origin', '产地|Origin', '舟山|Zhoushan; 大连|Dalian; 北海|Beihai; 湛江|Zhanjiang')],
          variants: [flavours('原味|original|#d8c6a0; 香辣|spicy|#cd4a35; 烧烤|barbecue|#a35c34; 芥末|wasabi|#a7bd5c')],
        },
        {
          slug: 'spicy-strips',
          name: '辣条豆干|Spicy strips & tofu',
          picture: 'pouch',
          yuan: [5.9, 39],
          grams: [100, 620],
          things:
            '辣条|spicy gluten strips; 豆干|dried tofu; 素牛筋|vegetarian tendon; 魔芋爽|konjac snacks; 臭豆腐干|stinky tofu bites; 素毛肚|konjac tripe',
          also: '豆制品零食|soy snack; 怀旧零食|childhood snack',
          traits: '湖南|Hunan; 手工|handmade; 童年|childhood@辣条; 重庆|Chongqing',
          points:
            '辣得过瘾|properly hot; 劲道弹牙|springy bite; 低卡解馋|low in calories@魔芋,豆干; 办公室必囤|worth stocking up',
          attributes: [fact('heat', '辣度|Heat', '微辣|mild; 中辣|medium; 特辣|very hot')],
          variants: [packs('包|bags', 10, 20, 30, 50)],
        },
      ],
    },
    {
      slug: 'sweets',
      name: '糖果甜食|Sweets & chocolate',
      attributes: [storage, shelfLifeMonths(10, 12, 18)],
      tips: '夏季请冷藏后食用。|Chill before eating in summer.; 三岁以下儿童请勿食用。|Not for children under three.; 糖尿病人请遵医嘱。|Diabetics should ask a doctor.',
      points: '喜糖伴手礼|for weddings and gifts; 甜而不腻|sweet, never cloying',
      leaves: [
        {
          slug: 'chocolates',
          name: '巧克力|Chocolate',
          picture: 'chocolate',
          yuan: [12, 99],
          grams: [90, 460],
          things:
            '黑巧克力|dark chocolate; 松露巧克力|chocolate truffles; 牛奶巧克力|milk chocolate; 巧克力礼盒|chocolate gift box; 夹心巧克力|filled chocolate',
          also: '可可零食|cocoa treat',
          traits: '纯可可脂|pure cocoa-butter; 丝滑|silky; 零蔗糖|no-sucrose; 情人节|Valentine’s',
          points:
            '入口丝滑|melts smoothly; 表白送礼|a gift that says it; 微苦醇香|bittersweet and rich@黑巧; 独立小块|single pieces',
          attributes: [when('黑巧', fact('cocoa', '可可含量|Cocoa', '52%|52%; 65%|65%; 72%|72%; 85%|85%'))],
          variants: [
            flavours(
              '榛子|hazelnut|#a9774a; 海盐|sea salt|#c5ccd1; 抹茶|matcha|#9db56b; 焦糖|caramel|#c4863e; 草莓|strawberry|#e3818f',
            ),
          ],
        },
        {
          slug: 'candies',
          name: '糖果软糖|Candies & gummies',
          picture: 'candy',
          yuan: [6.9, 39],
          grams: [90, 520],
          things:
            '果汁软糖|fruit gummies; 牛轧糖|nougat; 棒棒糖|lollipops; 牛奶糖|milk candy; 薄荷糖|mints; 棉花糖|marshmallows; 酥糖|crisp candy',
          also: '喜糖|wedding sweets',
          traits: '怀旧|nostalgic; 爆汁|juicy@软糖; 手工|handmade; 无糖|sugar-free',
          points:
            '果汁含量高|high fruit content@软糖,棒棒糖; 不粘牙|does not stick to teeth@牛轧,牛奶,酥; 花朵造型|flower-shaped@棒棒糖,棉花糖; 混合口味|assorted flavours',
          attributes: [audience('孩子|children; 婚礼|weddings; 办公室|the office')],
          variants: [
            flavours(
              '混合水果|mixed fruit|#f0836b; 葡萄|grape|#8b62b0; 荔枝|lychee|#f0c2c4; 酸奶|yoghurt|#f2ece4; 薄荷|mint|#93d3bd',
            ),
          ],
        },
        {
          slug: 'jellies',
          name: '果冻布丁|Jellies & puddings',
          picture: 'jelly',
          yuan: [9.9, 45],
          grams: [320, 1400],
          share: 0.6,
          things: '果冻|fruit jelly; 吸吸冻|pouch jelly; 布丁|pudding; 蒟蒻果冻|konjac jelly; 果汁果冻|juice jelly',
          also: '甜品|dessert',
          traits: '低卡|low-calorie; Q弹|bouncy; 零脂|fat-free; 儿童|kids’',
          points:
            '大颗果肉|big fruit pieces@果冻,布丁; 冰镇更好吃|even better chilled; 饱腹小零食|a filling treat; 便携吸嘴|handy spout@吸吸',
          attributes: [fact('sugar', '糖分|Sugar', '低糖|low sugar; 零蔗糖|no sucrose; 正常糖|regular')],
          variants: [
            flavours(
              '白桃|white peach|#f4c1ad; 葡萄|grape|#8f68b4; 荔枝|lychee|#f2d0d0; 芒果|mango|#f3b13f; 乳酸菌|yoghurt|#eee6da',
            ),
          ],
        },
      ],
    },
  ],
};
