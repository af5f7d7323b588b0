import { audience, flavours, kilograms, packs, shelfLifeMonths, storage, volumes, weights } from './attributes.js';
import { fact, lead, when } from './words.js';
import type { RootWords } from './words.js';

export const groceries: RootWords = {
  slug: 'groceries',
  name: '粮油速食|Groceries & instant food',
  costShare: [0.56, 0.72],
  trades: '粮油|Grain & Oil; 食品|Foods; 农业发展|Agriculture; 调味食品|Seasonings; 生态农业|Eco Farming',
  cities: 'harbin liuzhou chongqing chengdu guiyang kunming xuchang zhengzhou linyi',
  brands: `黑土有粮|Heituliang@staples; 稻屿|Daoyu@staples; 碗里江湖|Wanli@instant,noodles; 灶台记|Zaotaiji; 米小团|Mixiaotuan@staples; 谷雨仓|Guyucang@staples; 山货郎|Shanhuolang@honey,grains; 蜀味斋坊|Shuweizhai@seasonings,instant; 面朝四海|Mianchao@noodles,instant;
    螺柳巷|Luoliuxiang@instant; 鲜酱坊主|Xianjiang@seasonings; 田间一号|Tianjian One@staples; 麦浪人家|Mailang Home@staples; 菌临山|Junlinshan@honey; 蜜语林|Miyulin@honey; 辣屿川|Layuchuan@seasonings,instant; 厨小味|Chuxiaowei; 禾下客|Hexiake@staples`,
  branches: [
    {
      slug: 'staples',
      name: '米面杂粮|Rice, noodles & grains',
      attributes: [storage, shelfLifeMonths(6, 12)],
      tips: '开封后请密封防潮防虫。|Reseal against damp and insects.; 淘洗一两遍即可。|One or two rinses are enough.; 产地直发，新鲜到家。|Sent straight from the growing region.',
      points:
        '当季新粮|this season’s harvest@大米,香米,珍珠米,胚芽米,糙米,小米,豆,藜麦,粥; 真空锁鲜|vacuum-sealed fresh@大米,香米,珍珠米,胚芽米,糙米,小米,豆,藜麦,粥',
      leaves: [
        {
          slug: 'rice',
          name: '大米|Rice',
          picture: 'sack',
          yuan: [19, 99],
          grams: [2600, 5200],
          things:
            '长粒香米|long-grain fragrant rice; 珍珠米|pearl rice; 胚芽米|germ rice; 稻花香米|Daohuaxiang rice; 糙米|brown rice',
          also: '主食粮食|staple grain',
          traits: '农家|farm; 新米|new-crop; 低升糖|low-GI',
          points:
            '软糯香甜|soft and sweet; 粒粒分明|every grain separate; 煮粥更香|fragrant in congee; 米香浓郁|a rich rice aroma',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '黑龙江五常|Wuchang, Heilongjiang; 吉林|Jilin; 辽宁盘锦|Panjin, Liaoning; 江苏|Jiangsu',
            ),
          ],
          variants: [kilograms(2.5, 5, 10)],
        },
        {
          slug: 'grains',
          name: '杂粮豆类|Grains & beans',
          picture: 'pouch',
          yuan: [9.9, 59],
          grams: [480, 1600],
          things:
            '小米|millet; 藜麦|quinoa; 红豆薏米|red beans and barley; 八宝粥米|eight-treasure congee mix; 黑豆|black beans; 燕麦米|oat groats',
          also: '五谷杂粮|wholegrains',
          traits: '农家|farm; 粗粮|wholegrain; 三色|three-colour@藜麦; 健身|fitness',
          points:
            '粗粮饱腹|filling and wholesome; 煮粥打豆浆|for congee and soy milk@!藜麦,燕麦; 颗粒干净|clean and sorted; 一餐一包|one bag a meal',
          attributes: [audience('减脂人群|people watching weight; 全家|the family; 老人|seniors')],
          variants: [weights(500, 1000, 1500)],
        },
        {
          slug: 'noodles',
          name: '面条粉丝|Noodles & vermicelli',
          picture: 'noodles',
          yuan: [9.9, 49],
          grams: [420, 2100],
          things:
            '挂面|dried noodles; 刀削面|knife-cut noodles; 红薯粉条|sweet potato vermicelli; 荞麦面|buckwheat noodles; 意大利面|spaghetti; 热干面|Wuhan sesame noodles',
          also: '面食|pasta and noodles',
          traits: '手工|handmade; 非油炸|non-fried; 劲道|springy; 低脂|low-fat',
          points:
            '久煮不烂|holds when boiled; 爽滑劲道|smooth with bite; 附调料包|sauce sachet included@热干面,刀削面; 三分钟上桌|ready in three minutes@面',
          attributes: [fact('process', '工艺|Process', '挂杆晾晒|hung to dry; 日晒|sun-dried; 低温烘干|slow-dried')],
          variants: [packs('袋|bags', 1, 3, 5, 10)],
        },
        {
          slug: 'oats',
          name: '麦片早餐|Cereals & oats',
          picture: 'cerealbox',
          yuan: [15, 69],
          grams: [320, 1100],
          things:
            '水果燕麦片|fruit muesli; 烘焙麦片|baked granola; 即食燕麦|instant oats; 燕麦脆|oat clusters; 谷物早餐圈|cereal rings',
          also: '早餐代餐|breakfast cereal',
          traits: '即食|ready-to-eat; 高纤|high-fibre; 酥脆|crunchy; 无蔗糖|no-sucrose',
          points:
            '大颗果干|big fruit pieces@水果,烘焙; 酸奶拌着吃|lovely with yoghurt; 饱腹不饿|keeps hunger away; 三分钟早餐|three-minute breakfast',
          attributes: [audience('上班族|office workers; 学生|students; 健身人群|gym-goers')],
          variants: [
            flavours(
              '草莓坚果|strawberry nut|#e28193; 酸奶果粒|yoghurt fruit|#efe0cf; 可可|cocoa|#74503b; 抹茶|matcha|#a3b772',
            ),
          ],
        },
      ],
    },
    {
      slug: 'instant',
      name: '方便速食|Instant meals',
      attributes: [storage, shelfLifeMonths(6, 9, 12)],
      tips: '自热产品请避免堵住出气孔。|Keep the vent of self-heating meals clear.; 按个人口味酌量放调料。|Add seasoning to taste.; 宿舍、办公室、露营都方便。|Handy in dorms, offices and camps.',
      points: '懒人快手|quick and easy; 宵夜解馋|late-night fix',
      leaves: [
        {
          slug: 'instant-noodles',
          name: '方便面粉|Instant noodles',
          picture: 'noodlebowl',
          yuan: [9.9, 59],
          grams: [280, 1500],
          share: 1.2,
          things:
            '螺蛳粉|river-snail rice noodles; 酸辣粉|hot and sour noodles; 拌面|dry-mixed noodles; 火鸡面|fire noodles; 花甲粉|clam vermicelli; 米线|rice noodles',
          also: '速食面|instant noodle',
          traits: '柳州|Liuzhou@螺蛳粉; 重庆|Chongqing@酸辣粉; 桶装|cup; 网红|much-loved',
          points:
            '料包丰富|generous toppings; 汤浓味正|rich, true broth@!拌面,火鸡; 免煮冲泡|no cooking, just pour@!拌面,火鸡; 米粉爽滑|silky noodles@粉,米线',
          attributes: [fact('heat', '辣度|Heat', '不辣|none; 微辣|mild; 中辣|medium; 特辣|very hot')],
          variants: [packs('份|servings', 1, 3, 5, 6)],
        },
        {
          slug: 'self-heating',
          name: '自热食品|Self-heating meals',
          picture: 'hotpot',
          yuan: [15, 69],
          grams: [380, 1300],
          things:
            '自热火锅|self-heating hot pot; 自热米饭|self-heating rice; 自热煲仔饭|self-heating clay-pot rice; 自热面|self-heating noodles',
          also: '户外速食|outdoor meal',
          traits: '懒人|no-fuss; 大份|big-portion; 双人|two-person; 露营|camp',
          points:
            '十五分钟开吃|ready in 15 minutes; 荤素搭配|meat and vegetables; 无需插电|no power needed; 真肉看得见|real meat you can see',
          attributes: [audience('露营|camping; 宿舍党|dorm life; 加班族|late shifts')],
          variants: [
            flavours(
              '麻辣牛肉|spicy beef|#bf3a2c; 番茄牛腩|tomato beef|#da5c41; 菌菇|mushroom|#ad8f6b; 咖喱鸡|chicken curry|#d9a237',
            ),
          ],
        },
        {
          slug: 'frozen-style',
          name: '半成品菜|Ready dishes',
          picture: 'pouch',
          yuan: [15, 89],
          grams: [320, 1100],
          share: 0.7,
          things:
            '空气炸锅鸡块|air-fryer chicken bites; 卤牛肉|braised beef; 酸菜鱼料包|pickled-cabbage fish kit; 手抓饼|scallion flatbreads; 烤肠|grill sausages; 梅菜扣肉|pork with preserved greens',
          also: '预制菜|ready meal',
          traits: '家庭|family; 大厨|chef-style; 速食|quick; 空气炸锅|air-fryer@鸡块,烤肠,手抓饼',
          points:
            '十分钟一道菜|a dish in ten minutes; 料汁配齐|sauces included@酸菜鱼; 肉质紧实|firm, meaty bite@鸡块,牛肉,烤肠,扣肉; 新手也会做|beginner-proof',
          attributes: [
            fact(
              'cooking',
              '烹饪方式|Cooking',
              '加热即食|heat and eat@牛肉,扣肉; 空气炸锅|air fryer@鸡块,烤肠; 水煮|boil@酸菜鱼; 平底锅煎|pan-fry@手抓饼',
            ),
          ],
          variants: [packs('袋|bags', 1, 2, 3, 5)],
        },
      ],
    },
    {
      slug: 'seasonings',
      name: '调味酱料|Seasonings & sauces',
      attributes: [storage, shelfLifeMonths(12, 18)],
      tips: '开盖后请冷藏。|Refrigerate after opening.; 取用时请用干净无水的勺子。|Use a clean dry spoon.; 炒菜拌面都好用。|Good for stir-fries and noodles.',
      points: '一勺提味|a spoon lifts any dish; 厨房百搭|goes with everything',
      leaves: [
        {
          slug: 'sauces',
          name: '酱料|Sauces & pastes',
          picture: 'saucejar',
          yuan: [9.9, 49],
          grams: [320, 950],
          things:
            '香菇牛肉酱|mushroom beef sauce; 油泼辣子|chilli oil; 豆瓣酱|broad bean paste; 沙拉酱|salad dressing; 番茄酱|ketchup; 剁椒酱|chopped chilli sauce',
          also: '调味酱|condiment',
          traits: '农家|farmhouse; 手工|handmade; 香辣|spicy@豆瓣,香菇; 零脂|fat-free@沙拉',
          points:
            '拌面拌饭一绝|superb on noodles and rice@!沙拉,番茄; 大颗肉粒|chunky meat@牛肉; 古法晒制|sun-fermented@豆瓣; 香而不燥|fragrant, not harsh@辣,椒',
          attributes: [when('!沙拉,番茄', fact('heat', '辣度|Heat', '微辣|mild; 中辣|medium; 特辣|very hot'))],
          variants: [packs('瓶|jars', 1, 2, 3, 4)],
        },
        {
          slug: 'hotpot-base',
          name: '火锅底料|Hot pot bases',
          picture: 'sachet',
          yuan: [9.9, 45],
          grams: [180, 620],
          things:
            '火锅底料|hot pot base; 冒菜底料|maocai base; 麻辣香锅料|mala stir-fry sauce; 番茄汤底|tomato soup base; 烧烤蘸料|barbecue dip',
          also: '家庭火锅|home hot pot',
          traits: '成都|Chengdu@!番茄; 重庆|Chongqing@!番茄; 手工炒制|hand-stirred; 小块分装|small-block@火锅',
          points:
            '麻辣鲜香|numbing, hot and savoury@!番茄; 一块一人份|one block per person@火锅; 煮面也好吃|good with noodles too; 涮肉煮菜都香|good for meat and greens',
          attributes: [
            when(
              '火锅底料',
              lead('broth', '锅底|Broth', '牛油|beef-tallow; 清油|clear-oil; 菌汤|mushroom; 酸汤|sour-soup'),
            ),
          ],
          variants: [packs('袋|bags', 1, 2, 3, 5)],
        },
        {
          slug: 'cooking-oil',
          name: '食用油醋|Oils & vinegars',
          picture: 'oilbottle',
          yuan: [15, 119],
          grams: [600, 5400],
          share: 0.7,
          things:
            '菜籽油|rapeseed oil; 山茶油|camellia oil; 亚麻籽油|flaxseed oil; 陈醋|aged vinegar; 橄榄油|olive oil; 芝麻香油|sesame oil',
          also: '烹饪用油|cooking oil and vinegar',
          traits: '物理压榨|pressed@油; 农家|farm; 头道|first-press@油; 非转基因|non-GMO@菜籽',
          points:
            '凉拌热炒皆宜|for salads and stir-fries; 少油烟|little smoke@菜籽,山茶; 香味浓郁|full aroma; 家庭装耐用|family bottle',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '四川|Sichuan@菜籽; 湖南|Hunan@山茶; 内蒙古|Inner Mongolia@亚麻; 山西|Shanxi@陈醋; 甘肃陇南|Longnan, Gansu@橄榄; 河南|Henan@芝麻',
            ),
          ],
          variants: [volumes(500, 1000, 1800, 5000)],
        },
        {
          slug: 'honey',
          name: '蜂蜜干货|Honey & dry goods',
          picture: 'honeyjar',
          yuan: [19, 119],
          grams: [320, 1200],
          things:
            '百花蜂蜜|wildflower honey; 洋槐蜜|acacia honey; 黑木耳|black fungus; 花菇|flower mushrooms; 银耳|snow fungus; 羊肚菌|morels',
          also: '土特产|local specialities',
          traits: '农家|farm@!羊肚菌; 深山|mountain; 野生风味|wild-style@!蜜; 特级|premium',
          points:
            '天然成熟|naturally ripened@蜜; 煲汤更鲜|deepens any soup@木耳,花菇,银耳,羊肚菌; 肉厚无根|thick, without stems@木耳,花菇; 冲水清甜|sweet in warm water@蜜',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '云南|Yunnan@羊肚菌,花菇,百花; 长白山|Changbai Mountains@木耳,百花; 福建古田|Gutian, Fujian@银耳,花菇; 秦岭|Qinling@木耳,蜜',
            ),
          ],
          variants: [weights(250, 500, 1000)],
        },
      ],
    },
  ],
};
