import { menShoeSizes, season, volumes, womenShoeSizes } from './attributes.js';
import { colours, fact, lead } from './words.js';
import type { RootWords } from './words.js';

const heel = fact(
  'heelHeight',
  '跟高|Heel',
  '平跟|flat@!高跟; 3cm|3 cm@玛丽珍,乐福,穆勒,靴,皮鞋,德比,牛津; 5cm|5 cm@高跟,玛丽珍,靴,穆勒; 7cm|7 cm@高跟',
);

export const shoes: RootWords = {
  slug: 'shoes',
  name: '鞋靴|Shoes',
  costShare: [0.38, 0.56],
  trades: '鞋业|Footwear; 鞋服|Shoes & Apparel; 皮具|Leather Goods; 体育用品|Sporting Goods',
  cities: 'quanzhou quanzhou wenzhou chengdu guangzhou dongguan huizhou',
  brands: `步漫|Buman; 足语|Zuyu; 轻踏|Qingta; 云上行|Yunshangxing; 半步|Banbu; 松弛行|Songchi; 履里|Lvli; 小踏步|Xiaotabu; 远足记|Yuanzuji; 慢行者|Slow Walker; 软底社|Soft Sole; 行囊履|Xinglanglv;
    暖足|Nuanzu; 木底|Mudi; 街拍鞋匠|Street Cobbler; 踏浪屿|Talangyu`,
  branches: [
    {
      slug: 'casual-shoes',
      name: '休闲运动鞋|Casual & sports shoes',
      attributes: [season],
      tips: '请参考尺码表，脚宽可选大一码。|See the size chart, wide feet go one size up.; 网面鞋请勿机洗。|Do not machine wash mesh.; 阴凉处晾干。|Dry in the shade.',
      points: '轻便不累脚|light, no tired feet; 防滑耐磨|non-slip and hard-wearing',
      leaves: [
        {
          slug: 'women-sneakers',
          name: '女士运动鞋|Women’s sneakers',
          picture: 'sneaker',
          yuan: [59, 269],
          grams: [520, 920],
          share: 1.2,
          things:
            '小白鞋|white sneakers; 老爹鞋|chunky sneakers; 帆布鞋|canvas shoes; 德训鞋|German trainers; 跑步鞋|running shoes; 板鞋|court shoes',
          also: '女鞋|women’s shoes; 休闲鞋|casual shoes',
          traits: '厚底|platform; 复古|retro; 百搭|easy-match; 增高|height-boosting; 透气|breathable',
          points:
            '显脚小|makes feet look small; 软底回弹|soft springy sole; 好打理|easy to clean; 久走不累|for long walks',
          attributes: [
            lead(
              'upper',
              '鞋面|Upper',
              '真皮|leather@!帆布,跑步; 网面|mesh@跑步,老爹; 帆布|canvas@板鞋; 超纤|microfibre@!帆布,跑步',
            ),
          ],
          variants: [colours('shoes'), womenShoeSizes],
        },
        {
          slug: 'men-sneakers',
          name: '男士运动鞋|Men’s sneakers',
          picture: 'sneaker',
          yuan: [69, 299],
          grams: [620, 1100],
          things:
            '跑步鞋|running shoes; 篮球鞋|basketball shoes; 板鞋|court shoes; 徒步鞋|hiking shoes; 休闲鞋|casual shoes; 老北京布鞋|Beijing cloth shoes',
          also: '男鞋|men’s shoes',
          traits: '透气|breathable; 减震|cushioned@!布鞋; 复古|retro; 户外|outdoor@徒步; 潮流|street',
          points:
            '缓震回弹|cushioned rebound; 一脚蹬|slip-on ease@布鞋,休闲; 不臭脚|stays fresh; 抓地力强|strong grip@!布鞋',
          attributes: [
            lead(
              'upper',
              '鞋面|Upper',
              '飞织|flyknit@跑步,篮球,休闲; 真皮|leather@板鞋,休闲; 网面|mesh@跑步,休闲; 牛反绒|suede@板鞋,徒步',
            ),
          ],
          variants: [colours('menswear'), menShoeSizes],
        },
        {
          slug: 'slippers',
          name: '拖鞋|Slippers',
          picture: 'slipper',
          yuan: [12, 79],
          grams: [220, 620],
          share: 1.2,
          things:
            '家居拖鞋|house slippers; 踩屎感拖鞋|cloud slippers; 浴室拖鞋|bathroom slippers; 棉拖鞋|winter slippers; 洞洞鞋|clogs; 包跟棉鞋|closed-heel winter slippers',
          also: '凉拖|slides',
          traits: '厚底|thick-soled@!家居,棉; 情侣|couple’s; 静音|quiet@家居; 可爱|cute; 四季|all-season',
          points:
            '踩感柔软|soft underfoot; 漏水速干|drains and dries fast@浴室,洞洞; 不臭脚|odour-resistant; 外穿也好看|smart enough for outdoors@踩屎,洞洞',
          attributes: [
            lead(
              'material',
              '材质|Material',
              'EVA|EVA@踩屎,浴室,洞洞; 亚麻|linen@家居; 珊瑚绒|coral-fleece@棉; PVC|PVC@浴室',
            ),
          ],
          variants: [colours('soft'), womenShoeSizes],
        },
        {
          slug: 'sandals',
          name: '凉鞋|Sandals',
          picture: 'sandal',
          yuan: [39, 219],
          grams: [380, 780],
          things:
            '凉鞋|sandals; 罗马凉鞋|gladiator sandals; 运动凉鞋|sports sandals; 勃肯鞋|footbed sandals; 一字带凉鞋|strappy sandals; 沙滩鞋|beach sandals',
          also: '夏季凉鞋|summer sandals',
          traits: '厚底|platform; 法式|French-style; 仙女风|dainty; 软底|soft-soled; 罗马|Roman',
          points: '不磨脚|no rubbing; 显腿长|lengthens the leg; 防滑鞋底|non-slip sole; 可调搭扣|adjustable buckle',
          attributes: [lead('material', '材质|Material', '真皮|leather; PU|PU; 编织|woven; EVA|EVA')],
          variants: [colours('shoes'), womenShoeSizes],
        },
      ],
    },
    {
      slug: 'leather-shoes',
      name: '皮鞋靴子|Leather shoes & boots',
      attributes: [heel],
      tips: '请用皮革护理剂定期保养。|Care for leather regularly.; 避免长时间日晒雨淋。|Keep from sun and rain.; 新鞋首次穿着建议短时间磨合。|Break in gently at first.',
      points: '舒适内里|comfortable lining; 走线工整|neat stitching',
      leaves: [
        {
          slug: 'heels-flats',
          name: '单鞋高跟鞋|Flats & heels',
          picture: 'heel',
          yuan: [59, 299],
          grams: [420, 780],
          things:
            '玛丽珍鞋|Mary Janes; 高跟鞋|high heels; 乐福鞋|loafers; 芭蕾舞鞋|ballet flats; 豆豆鞋|moccasins; 穆勒鞋|mules',
          also: '女单鞋|women’s pumps',
          traits: '法式|French-style; 通勤|office; 小香风|tweed-style; 复古|retro; 方头|square-toe@!豆豆',
          points:
            '不磨脚|no rubbing; 久站不累|comfortable all day@!高跟; 显脚瘦|slims the foot; 配裙裤都好看|with skirts or trousers',
          attributes: [
            lead('upper', '鞋面|Upper', '真皮|leather@!豆豆; 羊皮|sheepskin; 漆皮|patent; 麂皮绒|faux-suede'),
          ],
          variants: [colours('shoes'), womenShoeSizes],
        },
        {
          slug: 'boots',
          name: '靴子|Boots',
          picture: 'boot',
          yuan: [79, 429],
          grams: [820, 1700],
          things:
            '马丁靴|combat boots; 雪地靴|snow boots; 短靴|ankle boots; 切尔西靴|Chelsea boots; 长筒靴|knee-high boots; 雨靴|rain boots',
          also: '女靴|women’s boots',
          traits:
            '英伦|British-style@马丁,切尔西,短靴; 加绒|fleece-lined@!雨靴; 厚底|platform; 显瘦|slimming; 防水|waterproof@雨靴,雪地',
          points:
            '保暖防滑|warm and non-slip@!雨靴; 侧拉链好穿脱|side zip@!雨靴,雪地; 显腿细|slims the calf@长筒,短靴; 百搭裙裤|with skirts or trousers',
          attributes: [
            lead(
              'upper',
              '鞋面|Upper',
              '头层牛皮|full-grain leather@!雨靴,雪地; 羊皮毛一体|shearling@雪地; 超纤|microfibre@!雨靴,雪地; 麂皮绒|faux-suede@!雨靴,雪地,马丁',
            ),
          ],
          variants: [colours('shoes'), womenShoeSizes],
        },
        {
          slug: 'men-leather-shoes',
          name: '男士皮鞋|Men’s leather shoes',
          picture: 'loafer',
          yuan: [89, 399],
          grams: [780, 1300],
          things:
            '商务皮鞋|business shoes; 德比鞋|derby shoes; 乐福鞋|loafers; 豆豆鞋|driving moccasins; 工装靴|work boots; 牛津鞋|Oxford shoes',
          also: '男皮鞋|men’s dress shoes',
          traits:
            '商务|business@!工装,豆豆; 英伦|British-style; 软底|soft-soled; 正装|formal@皮鞋,德比,牛津; 增高|height-boosting@皮鞋,靴',
          points:
            '软底不累脚|soft sole, easy on feet; 透气不闷|breathable; 上班婚礼都得体|right for work and weddings; 防滑静音|quiet and non-slip',
          attributes: [
            lead(
              'upper',
              '鞋面|Upper',
              '头层牛皮|full-grain leather; 二层牛皮|split leather; 牛反绒|suede@豆豆,靴,乐福; 超纤|microfibre',
            ),
          ],
          variants: [colours('dark'), menShoeSizes],
        },
      ],
    },
    {
      slug: 'shoe-care',
      name: '鞋材护理|Shoe care',
      tips: '使用前请先清除表面灰尘。|Brush off dust before use.@清洁,油,喷雾,泡沫; 可按鞋码裁剪。|Trim to your size.@鞋垫; 请避开明火。|Keep away from flames.@喷雾,油,剂,泡沫',
      leaves: [
        {
          slug: 'insoles',
          name: '鞋垫|Insoles',
          picture: 'insole',
          yuan: [6.9, 59],
          grams: [60, 320],
          share: 0.5,
          things:
            '运动鞋垫|sports insoles; 增高鞋垫|height insoles; 除臭鞋垫|odour-proof insoles; 减震鞋垫|cushioned insoles; 保暖鞋垫|warm insoles',
          also: '鞋垫|shoe inserts',
          traits: '透气|breathable; 减震|cushioned; 防臭|odour-proof',
          points: '久站不累|for long standing; 吸汗防滑|absorbs sweat, no slipping; 可自由裁剪|cut to size',
          attributes: [
            lead('material', '材质|Material', '乳胶|latex; 记忆棉|memory-foam; 硅胶|silicone; 竹炭|bamboo-charcoal'),
          ],
          variants: [womenShoeSizes],
        },
        {
          slug: 'shoe-cleaning',
          name: '鞋护清洁|Shoe cleaning',
          picture: 'spray',
          yuan: [7.9, 49],
          grams: [120, 320],
          share: 0.5,
          things:
            '小白鞋清洁剂|white-shoe cleaner; 鞋油|shoe polish; 麂皮清洁喷雾|suede cleaner spray; 鞋子防水喷雾|waterproofing spray; 擦鞋泡沫|shoe foam',
          also: '鞋子护理|shoe care',
          traits: '免水洗|no-rinse@!鞋油,防水; 强力|powerful@清洁; 温和|gentle; 便携|portable',
          points:
            '去污去黄|lifts dirt and yellowing@!鞋油,防水; 上光滋养|shines and feeds leather@鞋油; 防水防污|repels water and dirt@防水; 不伤鞋面|kind to the upper; 附鞋刷|brush included',
          variants: [volumes(100, 200, 260)],
        },
      ],
    },
  ],
};
