import { audience, flavours, kilograms, packs, petSizes, shelfLifeMonths } from './attributes.js';
import { colours, fact, lead, when } from './words.js';
import type { RootWords } from './words.js';

const pet = audience('幼猫|kittens; 成猫|adult cats; 全猫种|all cats');
const dog = audience('小型犬|small dogs; 中大型犬|medium and large dogs; 全犬种|all dogs');
const anyPet = audience('猫咪|cats@!洁齿骨,磨牙,牵引,胸背; 狗狗|dogs@!猫,化毛; 猫狗通用|cats and dogs@!猫,化毛,洁齿骨');

export const pets: RootWords = {
  slug: 'pets',
  name: '宠物用品|Pet supplies',
  costShare: [0.48, 0.64],
  trades: '宠物用品|Pet Supplies; 宠物食品|Pet Foods; 生物科技|Biotechnology',
  cities: 'wenzhou linyi hangzhou xingtai shanghai suzhou yantai',
  brands: `喵屿|Miaoyu@cat,beds,bowls,treats,toys; 汪小满|Wangxiaoman@dog,treats,leashes,toys; 毛茸茸研究所|Fluffy Lab; 肉垫|Paw Pad; 橘座|Juzuo@cat,beds,bowls,treats,toys; 尾巴集|Weibaji; 猫间|Maojian Pets@cat,beds,bowls,treats,toys; 狗狗食堂|Doggy Diner@dog,treats,leashes,toys; 呼噜社|Hulu Club; 三花小姐|Miss Calico@cat,beds,bowls,treats,toys;
    小爪印|Little Paws; 鲜嗅|Xianxiu@pet-food,litter; 铲屎官日记|Scooper Diary; 球球乐|Qiuqiule; 柴米汪|Chaimiwang@dog,treats,leashes,toys; 猫薄荷田|Catnip Field@cat,beds,bowls,treats,toys`,
  branches: [
    {
      slug: 'pet-food',
      name: '宠物食品|Pet food',
      attributes: [shelfLifeMonths(12, 18)],
      tips: '换粮请用七天逐步过渡。|Change food gradually over seven days.; 请保证充足饮水。|Always offer fresh water.; 开封后密封，尽快喂完。|Seal and use soon after opening.',
      points: '适口性好|pets love the taste; 无谷低敏|grain-free, low-allergen',
      leaves: [
        {
          slug: 'cat-food',
          name: '猫粮|Cat food',
          picture: 'catfood',
          yuan: [25, 239],
          grams: [900, 4800],
          share: 1.2,
          things:
            '全价猫粮|complete cat food; 冻干双拼猫粮|freeze-dried mix cat food; 幼猫粮|kitten food; 烘焙猫粮|baked cat food; 主食罐|wet cat food',
          also: '猫主粮|dry food for cats',
          traits: '高蛋白|high-protein; 鲜肉|fresh-meat; 低温|low-temperature; 天然|natural',
          points:
            '美毛亮毛|for a glossy coat; 增肥发腮|builds healthy weight; 呵护肠胃|kind to the stomach; 减少泪痕|fewer tear stains',
          attributes: [pet],
          variants: [
            flavours('鸡肉|chicken|#dfb26b; 三文鱼|salmon|#ef9578; 鸭肉梨|duck and pear|#b69a63; 牛肉|beef|#a85a44'),
          ],
        },
        {
          slug: 'dog-food',
          name: '狗粮|Dog food',
          picture: 'dogfood',
          yuan: [29, 259],
          grams: [1400, 9800],
          things:
            '全价狗粮|complete dog food; 冻干狗粮|freeze-dried dog food; 幼犬粮|puppy food; 软粮|soft dog food; 通用犬粮|all-breed dog food',
          also: '狗主粮|dry food for dogs',
          traits: '高蛋白|high-protein; 鲜肉|fresh-meat; 双拼|mixed; 天然|natural',
          points:
            '强健骨骼|for strong bones; 美毛去泪痕|shiny coat, fewer tear stains; 易消化|easy to digest; 锁鲜包装|freshness-sealed',
          attributes: [dog],
          variants: [kilograms(1.5, 2.5, 5, 10)],
        },
        {
          slug: 'pet-treats',
          name: '宠物零食|Treats',
          picture: 'treat',
          yuan: [9.9, 89],
          grams: [90, 820],
          share: 1.1,
          things:
            '猫条|cat purée sticks; 冻干鸡胸肉|freeze-dried chicken; 磨牙棒|chew sticks; 罐头零食|treat cans; 肉干|meat jerky; 猫草片|cat grass bites; 洁齿骨|dental chews',
          also: '宠物奖励|pet rewards',
          traits: '无添加|additive-free; 鲜肉|fresh-meat; 训练|training@肉干,冻干; 营养|nutritious',
          points:
            '互动拉近感情|bonding at snack time@猫条,肉干,冻干; 磨牙洁齿|cleans teeth@磨牙,洁齿,肉干; 补水营养|hydrating and wholesome@猫条,罐头; 真肉可见|real meat you can see@冻干,肉干,罐头',
          attributes: [anyPet],
          variants: [
            flavours('鸡肉|chicken|#e0b46c; 金枪鱼|tuna|#c98d86; 三文鱼|salmon|#ef9678; 鸭肉|duck|#ae7c57'),
            packs('份|servings', 10, 20, 40),
          ],
        },
        {
          slug: 'pet-supplements',
          name: '宠物营养保健|Pet supplements',
          picture: 'tub',
          yuan: [25, 159],
          grams: [120, 620],
          share: 0.6,
          things:
            '羊奶粉|goat milk powder; 化毛膏|hairball paste; 宠物益生菌|pet probiotics; 鱼油|fish oil; 钙片|calcium tablets; 卵磷脂|lecithin',
          also: '宠物营养品|pet nutrition',
          traits: '高钙|high-calcium@羊奶,钙片; 幼宠|junior; 低乳糖|low-lactose@羊奶; 天然|natural',
          points:
            '调理肠胃|settles the stomach@羊奶,益生菌,化毛; 轻松排毛|helps pass hairballs@化毛; 拌粮就吃|mixes into food; 增强体质|builds resilience@羊奶,鱼油,钙片,卵磷脂; 美毛亮毛|for a glossy coat@鱼油,卵磷脂',
          attributes: [anyPet],
          variants: [packs('罐|tubs', 1, 2, 3)],
        },
      ],
    },
    {
      slug: 'pet-home',
      name: '宠物生活|Pet home & care',
      tips: '请按宠物体型选择尺寸。|Choose the size by your pet.@窝,爬架,牵引,胸背,项圈,箱,背包; 首次使用请让宠物慢慢适应。|Let your pet get used to it.; 可拆部件请定期清洗。|Wash removable parts regularly.@窝,碗,盆,机,器,缸,笼',
      leaves: [
        {
          slug: 'cat-litter',
          name: '猫砂清洁|Litter & hygiene',
          picture: 'sack',
          yuan: [15, 149],
          grams: [2400, 9800],
          things:
            '豆腐猫砂|tofu cat litter; 混合猫砂|mixed cat litter; 膨润土猫砂|bentonite cat litter; 宠物尿垫|pet pee pads; 除臭喷雾|odour remover; 拾便袋|waste bags',
          also: '宠物清洁|pet hygiene',
          traits:
            '除臭|odour-lock@!喷雾; 低尘|low-dust@豆腐,混合,膨润土; 速团|fast-clump@豆腐,混合,膨润土; 加厚|thick@尿垫,袋',
          points:
            '可冲厕所|flushable@豆腐; 不粘底|does not stick@豆腐,混合,膨润土; 吸水不带出|absorbs, no tracking@!喷雾,袋; 天然安全|natural and safe; 不易破漏|tear-proof@袋; 喷一喷就没味|one spray clears smells@喷雾',
          attributes: [
            when(
              '豆腐,混合,膨润土',
              lead('scentNote', '香味|Scent', '绿茶|green-tea; 原味|unscented; 蜜桃|peach; 活性炭|activated-carbon'),
            ),
          ],
          variants: [packs('袋|bags', 1, 2, 4, 8)],
        },
        {
          slug: 'pet-beds',
          name: '宠物窝猫爬架|Beds & cat trees',
          picture: 'petbed',
          yuan: [29, 399],
          grams: [420, 7200],
          things:
            '猫窝|cat bed; 狗窝|dog bed; 猫爬架|cat tree; 猫抓板|cat scratcher; 宠物帐篷|pet tent; 宠物凉垫|pet cooling mat',
          also: '宠物床|pet bed',
          traits:
            '四季通用|all-season@窝,帐篷; 保暖|warm@窝; 可拆洗|washable@窝,帐篷; 半封闭|half-closed@窝; 大号|large@窝,抓板',
          points:
            '深度睡眠|for deep sleep@窝,帐篷,垫; 耐抓不掉屑|scratch-proof, no shedding@抓板,爬架; 底部防滑|non-slip base@窝,垫; 网红打卡款|pretty enough to photograph',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '毛绒|plush@窝; 剑麻|sisal@猫爬架,抓板; 瓦楞纸|corrugated@抓板; 冰丝|ice-silk@凉垫; 实木|solid-wood@爬架',
            ),
          ],
          variants: [colours('pets'), petSizes],
        },
        {
          slug: 'pet-bowls',
          name: '食盆饮水机|Bowls & fountains',
          picture: 'petbowl',
          yuan: [12, 259],
          grams: [180, 1900],
          things:
            '宠物碗|pet bowl; 猫咪饮水机|cat fountain; 自动喂食器|automatic feeder; 慢食碗|slow feeder; 双碗食盆|double bowl; 储粮桶|food storage bin',
          also: '宠物餐具|pet feeding',
          traits:
            '斜口|tilted@碗; 智能|smart@饮水机,喂食器; 静音|quiet@饮水机,喂食器; 防打翻|tip-proof@碗,盆; 大容量|large@饮水,喂食,桶',
          points:
            '护颈设计|kind to the neck@碗,盆; 活水过滤|filtered running water@饮水机; 定时定量|timed portions@喂食器; 好清洗|easy to clean; 密封防潮|airtight against damp@桶',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '陶瓷|ceramic@碗,盆; 304不锈钢|304 stainless-steel; PP|PP@!宠物碗; 玻璃|glass@宠物碗',
            ),
          ],
          variants: [colours('pets')],
        },
        {
          slug: 'leashes',
          name: '牵引出行|Leashes & carriers',
          picture: 'leash',
          yuan: [15, 229],
          grams: [90, 2200],
          things:
            '牵引绳|leash; 胸背带|harness; 宠物背包|pet backpack; 宠物推车|pet stroller; 航空箱|pet carrier; 项圈|collar; 伸缩牵引绳|retractable leash',
          also: '宠物出行|pet travel',
          traits:
            '防挣脱|escape-proof@背带; 反光|reflective@绳,背带,圈; 透气|breathable@背,箱,车; 便携|portable; 可爱|cute',
          points:
            '不勒脖子|no pressure on the neck@胸背; 夜间更安全|safer at night@绳,胸背,项圈; 缓冲防爆冲|cushions pulling@绳; 一键锁定|one-touch lock@伸缩; 透气视窗|airy windows@背包,航空箱,推车; 承重结实|strong and safe',
          attributes: [anyPet],
          variants: [colours('pets'), petSizes],
        },
        {
          slug: 'pet-toys',
          name: '宠物玩具|Pet toys',
          picture: 'pettoy',
          yuan: [5.9, 89],
          grams: [30, 420],
          things:
            '逗猫棒|cat wand; 猫薄荷球|catnip ball; 发声玩具|squeaky toy; 磨牙玩具|chew toy; 漏食球|treat ball; 电动逗猫器|electric cat teaser',
          also: '宠物解闷|pet play',
          traits: '耐咬|bite-proof@磨牙,发声,漏食; 自嗨|self-play@电动,球,漏食; 互动|interactive; 静音|quiet@电动',
          points:
            '消耗精力|burns off energy; 解闷不拆家|keeps furniture safe; 磨牙洁齿|cleans teeth@磨牙; 羽毛铃铛|feather and bell@逗猫棒',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '棉绳|cotton-rope@磨牙; 天然橡胶|natural-rubber@磨牙,发声,漏食; 羽毛|feather@逗猫棒; 毛绒|plush@发声; 木天蓼|silvervine@薄荷球,磨牙',
            ),
          ],
          variants: [colours('pets')],
        },
        {
          slug: 'pet-grooming',
          name: '宠物洗护|Grooming',
          picture: 'spray',
          yuan: [12, 129],
          grams: [80, 720],
          things:
            '宠物沐浴露|pet shampoo; 宠物梳毛器|pet brush; 指甲剪|nail clipper; 免洗手套|wash-free gloves; 宠物湿巾|pet wipes; 洗耳液|ear cleaner; 除毛器|hair remover',
          also: '宠物美容|pet grooming',
          traits:
            '除螨|mite-removing@沐浴; 温和|gentle@沐浴,湿巾,洗耳; 免洗|no-rinse@湿巾; 留香|scented@沐浴; 一键退毛|self-clean@梳',
          points:
            '不伤皮肤|kind to skin@沐浴,梳,湿巾; 去浮毛不打结|removes loose hair@梳,除毛; 除臭香香|fresh and odour-free@沐浴,湿巾,免洗; 在家轻松洗|easy baths at home@沐浴,免洗; 防剪到血线|guards the quick@指甲; 新手铲屎官友好|easy for new owners; 耳道清爽|clean, dry ears@洗耳',
          attributes: [anyPet],
          variants: [packs('件|pcs', 1, 2, 3)],
        },
        {
          slug: 'small-pets',
          name: '水族小宠|Aquarium & small pets',
          picture: 'fishtank',
          yuan: [15, 299],
          grams: [120, 5200],
          share: 0.6,
          things:
            '桌面鱼缸|desktop fish tank; 鱼食|fish food; 仓鼠笼|hamster cage; 兔粮|rabbit food; 鱼缸过滤器|tank filter; 水草造景|aquatic plants set; 乌龟缸|turtle tank',
          also: '小宠用品|small pet supplies',
          traits: '生态|eco@缸,造景; 迷你|mini@缸; 静音|quiet@过滤; 高透|crystal-clear@缸',
          points:
            '免换水设计|seldom needs water changes@鱼缸,过滤; 办公桌小景|a small view for the desk@鱼缸,造景; 新手套装|starter set@缸,笼; 易清洁|easy to clean@缸,笼; 营养均衡|balanced nutrition@食,粮; 空间宽敞|plenty of room@笼,缸; 新手友好|beginner friendly',
          attributes: [
            fact('animal', '适用宠物|For', '观赏鱼|fish@鱼,水草; 仓鼠|hamsters@仓鼠; 兔子|rabbits@兔; 乌龟|turtles@龟'),
          ],
          variants: [packs('套|sets', 1, 2)],
        },
      ],
    },
  ],
};
