import { audience, capacityLitres, capacityMl, packs, patterns, place } from './attributes.js';
import { colours, fact, lead, steps } from './words.js';
import type { RootWords } from './words.js';

export const kitchen: RootWords = {
  slug: 'kitchen',
  name: '厨房餐饮|Kitchen & dining',
  costShare: [0.42, 0.6],
  trades: '厨具|Kitchenware; 餐具|Tableware; 陶瓷|Ceramics; 不锈钢制品|Stainless Steel; 日用品|Household Goods',
  cities: 'jingdezhen chaozhou jinhua yangjiang yiwu taizhou zibo jiangmen',
  brands: `食器间|Shiqijian; 炊烟小筑|Chuiyan Cottage; 窑语|Yaoyu@tableware,drinkware; 三餐记事|Sancan Notes; 釉见|Youjian@tableware,drinkware; 灶小匠|Zaoxiaojiang; 盏里春|Zhanlichun@drinkware; 暖杯物语|Warmcup@drinkware; 饭点|Fandian; 青陶社|Qingtao@tableware,drinkware;
    匠刃堂|Jiangrentang@cookware; 味觉工坊|Taste Works; 一粟一饭|Yisu@tableware,kitchen-tools; 木匙|Muchi@tableware,kitchen-tools; 杯来杯往|Beilai@drinkware; 晨炊|Chenchui; 庖间|Paojian; 保味先生|Mr. Baowei@food-storage,lunch; 烘小焙|Hongxiaobei@baking`,
  branches: [
    {
      slug: 'drinkware',
      name: '水杯水具|Drinkware',
      tips: '首次使用请用温水清洗。|Wash with warm water before first use.; 请勿空杯加热。|Do not heat empty.; 盛装热饮时请勿倒置。|Keep upright with hot drinks.',
      leaves: [
        {
          slug: 'mugs',
          name: '马克杯|Mugs',
          picture: 'mug',
          yuan: [12, 89],
          grams: [320, 560],
          share: 1.3,
          things: '马克杯|mug; 早餐杯|breakfast mug; 咖啡杯|coffee mug; 情侣对杯|couple’s mugs; 带盖马克杯|lidded mug',
          also: '水杯|cup; 牛奶杯|milk cup',
          traits: '日系|Japanese-style; 复古|vintage; 手绘|hand-painted; 可爱|cute; 简约|simple',
          points:
            '杯口圆润不割嘴|smooth rounded rim; 微波炉可用|microwave-safe; 隔热防烫把手|cool-touch handle; 附勺|spoon included@!对杯',
          attributes: [
            lead('material', '材质|Material', '陶瓷|ceramic; 骨瓷|bone-china; 粗陶|stoneware; 珐琅|enamel'),
            capacityMl(300, 350, 400, 450),
            place('办公室|the office; 家庭|home'),
          ],
          variants: [colours('glaze')],
        },
        {
          slug: 'thermos',
          name: '保温杯|Thermos flasks',
          picture: 'thermos',
          yuan: [29, 199],
          grams: [280, 620],
          share: 1.4,
          things:
            '保温杯|vacuum flask; 保温水壶|thermos bottle; 咖啡保温杯|thermal coffee cup; 焖烧杯|food flask; 弹盖保温杯|flip-lid flask',
          also: '水杯|drink bottle; 随行杯|travel mug',
          traits: '长效|long-hold; 智能显温|temperature-display; 便携|portable; 高颜值|stylish',
          points:
            '一键弹盖|one-touch lid@!焖烧; 茶水分离|separates tea leaves@!焖烧,咖啡; 密封不漏水|leak-proof; 保温12小时|stays hot for 12 hours; 食品级内胆|food-grade lining',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '316不锈钢|316 stainless-steel; 304不锈钢|304 stainless-steel; 钛|titanium; 陶瓷内胆|ceramic-lined',
            ),
            capacityMl(350, 480, 600, 1000),
            audience('学生|students; 上班族|commuters; 孩子|children'),
          ],
          variants: [colours('steel')],
        },
        {
          slug: 'glasses',
          name: '玻璃杯|Glasses',
          picture: 'glass',
          yuan: [9.9, 89],
          grams: [220, 900],
          things:
            '玻璃杯|drinking glass; 双层玻璃杯|double-wall glass; 冰美式杯|iced coffee glass; 红酒杯|wine glass; 果汁杯|juice glass; 吸管杯|straw tumbler',
          also: '杯子|glassware',
          traits: '锤纹|hammered; ins风|Instagram-style; 耐热|heat-resistant; 竖纹|ribbed; 法式|French-style',
          points:
            '晶莹通透|crystal clear; 底部加厚|thick base; 冷热皆宜|for hot and cold@双层,玻璃杯; 附盖和吸管|with lid and straw@冰美式,吸管',
          attributes: [
            lead('material', '材质|Material', '高硼硅|borosilicate; 水晶|crystal; 无铅|lead-free'),
            capacityMl(250, 330, 400, 500),
          ],
          variants: [packs('只|pcs', 1, 2, 4, 6)],
        },
        {
          slug: 'jugs',
          name: '冷水壶|Jugs & carafes',
          picture: 'jug',
          yuan: [19, 119],
          grams: [480, 1300],
          share: 0.7,
          things:
            '冷水壶|water jug; 凉水壶套装|jug and glasses set; 冰箱冷泡瓶|cold-brew jug; 带龙头冷水壶|jug with tap; 花茶壶|flower-tea pot',
          also: '水具|water carafe',
          traits: '大容量|large; 耐高温|heat-proof; 家用|home; 轻奢|luxe',
          points:
            '可放冰箱门|fits the fridge door; 滤网设计|with strainer; 鹰嘴出水|neat spout; 好清洗大口径|wide mouth, easy to clean',
          attributes: [
            lead('material', '材质|Material', '高硼硅玻璃|borosilicate-glass; PC|PC; 陶瓷|ceramic'),
            capacityLitres(1.2, 1.5, 1.8, 2.5),
          ],
          variants: [
            patterns('单壶|jug only|#bcd3dc; 一壶二杯|jug and 2 cups|#cfdcc0; 一壶四杯|jug and 4 cups|#e3cfae'),
          ],
        },
      ],
    },
    {
      slug: 'tableware',
      name: '餐具|Tableware',
      tips: '可放入洗碗机清洗。|Dishwasher safe.; 釉下彩工艺，接触食物更安心。|Underglaze decoration keeps food clear of colour.; 如收到破损请拍照联系补发。|If anything arrives broken, send a photo for a replacement.',
      points: '破损包赔|breakages replaced@碗,盘,玻璃; 家庭聚餐|for family meals@碗,盘,碟,筷,刀叉,勺',
      leaves: [
        {
          slug: 'plates-bowls',
          name: '碗盘碟|Plates & bowls',
          picture: 'plate',
          yuan: [9.9, 199],
          grams: [350, 4200],
          share: 1.3,
          things:
            '餐盘|dinner plate; 汤碗|soup bowl; 饭碗套装|rice bowl set; 碗碟餐具套装|dinnerware set; 沙拉碗|salad bowl; 鱼盘|fish platter; 泡面碗|noodle bowl',
          also: '盘子碗|dishes',
          traits: '日式|Japanese-style; 中古|mid-century; 北欧|Nordic; 釉下彩|underglaze; 奶油风|cream-style',
          points:
            '微波炉可用|microwave-safe; 釉面光滑易洗|smooth, easy-wash glaze; 叠放不占地|stacks neatly; 高颜值摆盘|makes food look good',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '陶瓷|ceramic; 骨瓷|bone-china; 粗陶|stoneware; 强化瓷|reinforced-porcelain; 玻璃|glass',
            ),
          ],
          variants: [colours('glaze'), packs('只|pcs', 1, 2, 4)],
        },
        {
          slug: 'cutlery',
          name: '筷勺刀叉|Chopsticks & cutlery',
          picture: 'cutlery',
          yuan: [9.9, 99],
          grams: [90, 620],
          things:
            '筷子|chopsticks; 刀叉勺套装|cutlery set; 公筷|serving chopsticks; 便携餐具套装|travel cutlery set; 汤勺|soup spoon; 甜品勺|dessert spoon',
          also: '餐具|flatware',
          traits: '防霉|mould-proof@筷; 家用|home; 便携|portable; 网红|popular',
          points:
            '耐高温不变形|heat-proof@筷; 防滑好夹|non-slip grip@筷; 附收纳盒|with case@便携,套装; 一人一色|one colour each@筷; 圆润不划嘴|smooth edges@勺,刀叉,餐具; 易清洗|easy to clean',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '合金|alloy@筷; 鸡翅木|wenge@筷; 304不锈钢|304 stainless-steel; 竹制|bamboo@筷; 抗菌玻纤|glass-fibre@筷',
            ),
          ],
          variants: [packs('件|pcs', 1, 2, 5, 10)],
        },
        {
          slug: 'lunch-boxes',
          name: '饭盒便当盒|Lunch boxes',
          picture: 'lunchbox',
          yuan: [15, 129],
          grams: [320, 1100],
          things:
            '便当盒|bento box; 保温饭盒|insulated lunch box; 玻璃饭盒|glass lunch box; 电热饭盒|heated lunch box; 水果便携盒|fruit box',
          also: '餐盒|meal box',
          traits: '分隔|divided; 上班族|office; 日式|Japanese-style; 大容量|large@!水果; 学生|student',
          points:
            '密封不串味|sealed, no mixed smells; 饭菜分开放|keeps dishes apart; 附餐具|cutlery included@便当,保温; 轻便好带|light to carry',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '304不锈钢|304 stainless-steel@电热,保温,便当; 高硼硅玻璃|borosilicate-glass@便当; PP|PP@便当,水果; 硅胶|silicone@水果,便当',
            ),
            capacityMl(800, 1000, 1200),
          ],
          variants: [colours('soft')],
        },
      ],
    },
    {
      slug: 'cookware',
      name: '烹饪锅具|Cookware',
      tips: '首次使用请先开锅养护。|Season before first use.@锅; 不粘涂层请勿使用铁铲与钢丝球。|No metal tools or steel wool on non-stick.@不粘,煎; 燃气灶、电磁炉通用。|For gas and induction hobs.@炒锅,煎,铁锅; 使用后请及时擦干。|Dry soon after use.',
      leaves: [
        {
          slug: 'pans',
          name: '炒锅煎锅|Woks & frying pans',
          picture: 'pan',
          yuan: [39, 299],
          grams: [900, 2600],
          things:
            '不粘炒锅|non-stick wok; 平底煎锅|frying pan; 铁锅|iron wok; 玉子烧锅|tamagoyaki pan; 煎饼锅|pancake pan; 早餐煎锅|breakfast pan',
          also: '家用锅|home cookware',
          traits:
            '少油烟|low-smoke; 章丘|Zhangqiu@铁锅; 轻便|lightweight; 加深|deep@炒锅,铁锅; 宝宝辅食|baby-food@煎,玉子',
          points:
            '鸡蛋也不粘|even eggs slide off@!铁锅; 防烫木柄|cool wooden handle; 附锅盖|lid included@炒锅,铁锅; 一锅多用|one pan for everything; 燃磁通用|gas and induction; 受热均匀|heats evenly',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '麦饭石|maifan-stone@!铁锅; 铸铁|cast-iron@!玉子,不粘; 钛|titanium@!铁锅; 熟铁|wrought-iron@铁锅,炒锅; 304不锈钢|304 stainless-steel@炒锅',
            ),
          ],
          variants: [steps('diameter', '口径|Diameter', '20cm|20 cm; 24cm|24 cm; 28cm|28 cm; 32cm|32 cm', 1.16)],
        },
        {
          slug: 'pots',
          name: '汤锅砂锅|Pots & casseroles',
          picture: 'pot',
          yuan: [39, 329],
          grams: [1100, 4300],
          things:
            '汤锅|stock pot; 砂锅|clay pot; 奶锅|milk pan; 珐琅锅|enamel casserole; 蒸锅|steamer; 高压锅|pressure cooker',
          also: '炖锅|stew pot',
          traits: '家用|home; 加厚|heavy; 日式|Japanese-style; 双层|two-tier@蒸锅; 网红|popular',
          points:
            '锁水保鲜|locks in moisture; 干烧不裂|survives dry heat@砂锅; 可视锅盖|see-through lid@!砂锅; 炖汤更浓|for richer soups; 受热均匀|heats evenly',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '304不锈钢|304 stainless-steel@!砂锅,珐琅; 铸铁珐琅|enamelled-iron@汤锅; 陶瓷|ceramic@砂锅; 麦饭石|maifan-stone@奶锅,汤锅',
            ),
            capacityLitres(1.5, 2.5, 3.5, 5),
          ],
          variants: [colours('steel')],
        },
        {
          slug: 'knives-boards',
          name: '刀具砧板|Knives & boards',
          picture: 'knife',
          yuan: [15, 259],
          grams: [180, 2400],
          things:
            '菜刀|Chinese cleaver; 刀具套装|knife set; 水果刀|fruit knife; 砧板|chopping board; 厨房剪刀|kitchen scissors; 削皮刀|peeler',
          also: '切菜工具|cutting tools',
          traits: '锋利|sharp@刀,剪; 抗菌|antibacterial@砧板; 家用|home; 锻打|forged@菜刀,刀具; 双面|double-sided@砧板',
          points:
            '切肉不费力|glides through meat@菜刀,刀具; 不易发霉|resists mould@砧板; 握感舒适|comfortable grip@刀,剪; 附磨刀石|sharpening stone included@菜刀,刀具; 切菜不跑板|stays put while you cut@砧板; 防滑手柄|non-slip handle@剪,削皮; 食品级安心用|food-grade and safe',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '不锈钢|stainless-steel@刀,剪; 竹木|bamboo@砧板; 乌檀木|ebony@砧板; 大马士革纹|Damascus-pattern@菜刀,水果刀,刀具',
            ),
          ],
          variants: [
            patterns('单件|single|#b9bec4; 两件套|set of 2|#c8b28b; 三件套|set of 3|#a3885f; 六件套|set of 6|#7b6248'),
          ],
        },
      ],
    },
    {
      slug: 'kitchen-tools',
      name: '厨房用品|Kitchen tools',
      tips: '食品级材质，放心接触食物。|Food-grade and safe for food.; 使用后请晾干存放。|Dry before storing.; 请勿接触明火。|Keep away from open flames.',
      leaves: [
        {
          slug: 'food-storage',
          name: '保鲜盒保鲜袋|Food storage',
          picture: 'foodbox',
          yuan: [9.9, 99],
          grams: [150, 1500],
          things:
            '保鲜盒|food container; 密封罐|storage jar; 冰箱收纳盒|fridge organiser; 保鲜袋|freezer bags; 米桶|rice bin; 保鲜膜套|food covers',
          also: '食品收纳|food keeper',
          traits: '密封|airtight; 食品级|food-grade; 透明|clear; 可微波|microwaveable@保鲜盒',
          points:
            '防潮防虫|keeps damp and insects out@罐,米桶; 冰箱不串味|no fridge odours@盒,袋,膜套; 四面扣不漏|four-clip, leak-proof@保鲜盒; 可叠放|stackable@盒; 食品级安心用|food-safe; 好清洗|easy to clean',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '高硼硅玻璃|borosilicate-glass@保鲜盒,密封罐; PP|PP@保鲜盒,米桶; PET|PET@收纳盒,米桶,密封罐; 硅胶|silicone@保鲜袋,膜套',
            ),
          ],
          variants: [packs('个|pcs', 1, 3, 5, 10)],
        },
        {
          slug: 'baking',
          name: '烘焙用具|Bakeware',
          picture: 'bakeware',
          yuan: [9.9, 119],
          grams: [90, 1100],
          share: 0.8,
          things:
            '蛋糕模具|cake tin; 烤盘|baking tray; 硅胶刮刀|silicone spatula; 电子秤|kitchen scale; 打蛋器|whisk; 裱花嘴套装|piping set; 烘焙油纸|baking paper',
          also: '烘焙工具|baking tools',
          traits: '新手|starter; 防粘|non-stick@模具,烤盘,油纸; 家用|home; 食品级|food-grade',
          points:
            '脱模轻松|releases cleanly@模具,烤盘; 精准到克|accurate to the gram@秤; 烤箱可用|oven-safe@模具,烤盘,油纸; 刻度清晰|clear markings@秤; 手感顺手|comfortable to hold@刮刀,打蛋器,裱花; 一套够用|all you need@套装; 烘焙新手必备|a must for new bakers',
          attributes: [
            fact(
              'material',
              '材质|Material',
              '碳钢|carbon steel@模具,烤盘; 食品级硅胶|food-grade silicone@刮刀; 铝合金|aluminium@模具; 304不锈钢|304 stainless steel@打蛋器,裱花',
            ),
          ],
          variants: [packs('件|pcs', 1, 2, 3)],
        },
        {
          slug: 'kitchen-racks',
          name: '厨房置物沥水|Racks & drainers',
          picture: 'dishrack',
          yuan: [15, 159],
          grams: [400, 3300],
          things:
            '碗碟沥水架|dish drainer; 调料架|spice rack; 刀架|knife block; 水槽沥水篮|sink strainer basket; 锅盖架|lid holder; 调料罐套装|spice jar set',
          also: '厨房收纳|kitchen storage',
          traits: '多功能|multi-purpose; 双层|two-tier@架; 壁挂|wall-mounted@架; 免打孔|drill-free@架',
          points:
            '沥水不积水|drains fully@沥水; 不生锈|never rusts@!罐; 台面更整洁|tidies the worktop; 承重力强|strong and steady@架; 一勺一盖|spoon and lid in one@罐',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '304不锈钢|304 stainless-steel; 碳钢|carbon-steel@架; 竹木|bamboo@刀架,锅盖架; PP|PP@沥水,调料',
            ),
          ],
          variants: [colours('steel')],
        },
      ],
    },
  ],
};
