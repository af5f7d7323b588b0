import { audience, capacityLitres, patterns } from './attributes.js';
import { colours, fact, lead, measure, steps, when } from './words.js';
import type { RootWords } from './words.js';

const people = fact('people', '适用人数|People', '1-2人|1-2 people; 3-4人|3-4 people; 5-8人|5-8 people');

export const outdoors: RootWords = {
  slug: 'outdoors',
  name: '户外露营|Outdoors & camping',
  costShare: [0.44, 0.6],
  trades: '户外用品|Outdoor Goods; 旅游用品|Travel Goods; 渔具|Fishing Tackle; 休闲用品|Leisure Goods',
  cities: 'ningbo weihai jinhua yangzhou hangzhou quanzhou langfang',
  brands: `野宿|Yesu; 半山营地|Halfhill Camp@camping; 风野集|Fengyeji; 篝火计划|Bonfire Plan@camping; 云岭户外|Yunling; 松间|Songjian; 溪边客|Xibianke@fishing; 远山帐|Yuanshan@camping; 星野营造|Xingye@camping; 漫野|Manye;
    小溪流渔具|Brook Tackle@fishing; 牧云客|Muyunke; 苔原|Tundra Goods; 逐浪行|Zhulang@hiking-and-fishing; 露台与野|Terrace & Wild@camping`,
  branches: [
    {
      slug: 'camping',
      name: '露营装备|Camping gear',
      tips: '请远离火源搭建。|Pitch away from fire.@帐,幕; 收纳前请晾干，防止发霉。|Dry before packing to prevent mould.@帐,幕,睡袋,垫,吊床; 大风天请加固地钉和风绳。|Add pegs and guy lines in wind.@帐,幕; 使用后请清洁收纳。|Clean and pack away after use.',
      points:
        '收纳小巧|packs small@帐,幕,椅,桌,凳,睡袋,床垫,垫,吊床,套锅; 附收纳袋|carry bag included@帐,幕,椅,凳,睡袋,垫,吊床,套锅',
      leaves: [
        {
          slug: 'tents',
          name: '帐篷天幕|Tents & tarps',
          picture: 'tent',
          yuan: [89, 799],
          grams: [1400, 7200],
          things:
            '速开帐篷|pop-up tent; 露营帐篷|camping tent; 天幕|tarp shelter; 沙滩遮阳帐|beach shelter; 隧道帐|tunnel tent; 儿童帐篷|children’s tent',
          also: '遮阳棚|shelter',
          traits:
            '全自动|automatic@速开,露营; 黑胶|black-coated; 加厚|thick; 便携|portable; 双层|double-layer@露营,隧道',
          points:
            '三秒速开|up in three seconds@速开,沙滩,儿童; 防雨防晒|rain and sun proof; 纱网透气防蚊|airy mesh keeps bugs out@!天幕; 空间宽敞|roomy inside',
          attributes: [
            people,
            lead(
              'material',
              '面料|Fabric',
              '牛津布|Oxford-cloth; 涂银布|silver-coated; 棉布|cotton-canvas; 黑胶布|vinyl-coated',
            ),
          ],
          variants: [colours('camp')],
        },
        {
          slug: 'camp-furniture',
          name: '露营桌椅|Camp furniture',
          picture: 'campchair',
          yuan: [35, 399],
          grams: [900, 5600],
          things:
            '折叠椅|folding chair; 克米特椅|Kermit chair; 月亮椅|moon chair; 蛋卷桌|roll-top table; 折叠桌|folding table; 户外推车|camp wagon; 折叠凳|folding stool',
          also: '户外家具|outdoor furniture',
          traits: '便携|portable; 加固|reinforced; 轻量化|lightweight; 实木纹|wood-grain@桌',
          points:
            '承重稳固|sturdy under load; 开合方便|opens in a moment; 钓鱼野餐都能用|for fishing and picnics@椅,凳,桌; 可拆洗椅布|washable seat@椅; 大轮越野好推|big wheels roll anywhere@推车',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '铝合金|aluminium; 碳钢|carbon-steel; 榉木|beech@椅,桌; 牛津布|Oxford-cloth@椅',
            ),
          ],
          variants: [colours('camp')],
        },
        {
          slug: 'sleeping-gear',
          name: '睡袋防潮垫|Sleeping bags & mats',
          picture: 'sleepingbag',
          yuan: [39, 399],
          grams: [620, 2800],
          things:
            '睡袋|sleeping bag; 充气床垫|inflatable mattress; 防潮垫|camping mat; 蛋巢垫|egg-crate mat; 野餐垫|picnic mat; 吊床|hammock',
          also: '户外寝具|outdoor bedding',
          traits: '加厚|thick@垫; 四季|four-season@睡袋; 单人|single@睡袋; 自动充气|self-inflating@床垫; 轻便|light',
          points:
            '防潮隔凉|blocks damp and cold@!吊床; 可拼接双人|two zip together@睡袋; 午休也能用|good for office naps@睡袋,床垫; 防水耐磨|waterproof and tough; 承重结实|holds plenty@吊床',
          attributes: [
            when(
              '睡袋',
              fact(
                'comfort',
                '舒适温标|Comfort',
                '15℃以上|above 15 °C; 5℃以上|above 5 °C; 零下5℃以上|down to minus 5 °C',
              ),
            ),
          ],
          variants: [colours('camp')],
        },
        {
          slug: 'camp-kitchen',
          name: '露营炊具|Camp kitchen',
          picture: 'campstove',
          yuan: [29, 399],
          grams: [420, 4200],
          things:
            '卡式炉|cassette stove; 户外炉头|camp burner; 套锅|nesting cookset; 烧烤架|barbecue grill; 围炉煮茶炉|tea brazier; 户外水壶|camp kettle',
          also: '野炊用品|outdoor cooking',
          traits: '便携|portable; 家用户外|home-and-camp; 折叠|folding@烤,炉头; 防风|windproof@炉',
          points:
            '猛火聚能|strong focused flame@炉头,卡式炉; 一炉多用|one stove, many uses@炉; 拆洗方便|easy to clean; 安全防爆|safety valve@卡式炉; 受热快导热匀|heats fast and evenly@锅,壶; 氛围感十足|sets the mood@围炉; 收纳省空间|packs small',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '304不锈钢|304 stainless-steel@!卡式; 铝合金|aluminium@套锅,水壶,炉头; 铸铁|cast-iron@烤; 钛|titanium@套锅,水壶',
            ),
          ],
          variants: [patterns('单品|single|#b4bac1; 两件套|set of 2|#a7926d; 豪华套装|deluxe set|#7f6a4b')],
        },
        {
          slug: 'camp-lights',
          name: '露营灯手电|Lanterns & torches',
          picture: 'lantern',
          yuan: [19, 199],
          grams: [90, 620],
          things:
            '露营灯|camping lantern; 强光手电|bright torch; 头灯|head torch; 氛围灯串|camp string lights; 马灯|storm lantern; 太阳能灯|solar light',
          also: '户外照明|outdoor lighting',
          traits:
            '复古|retro@马灯,露营灯; 充电|rechargeable; 超亮|extra-bright@手电,头灯; 磁吸|magnetic@露营灯,头灯; 迷你|mini',
          points:
            '超长续航|very long run time; 防水防摔|water and drop proof; 无极调光|stepless dimming; 可当充电宝|doubles as a power bank@露营灯,手电',
          attributes: [when('!灯串', measure('lumens', '亮度|Brightness', '流明|lm', [200, 400, 800, 1200]))],
          variants: [colours('camp')],
        },
      ],
    },
    {
      slug: 'hiking-and-fishing',
      name: '徒步垂钓|Hiking & fishing',
      attributes: [audience('新手|beginners; 资深玩家|enthusiasts; 家庭|families')],
      tips: '户外活动请结伴而行。|Go out in company.; 使用后清洗晾干。|Rinse and dry after use.; 请遵守当地渔猎规定。|Follow local fishing rules.',
      points: '结实耐用|built to last; 轻便随身|light to carry',
      leaves: [
        {
          slug: 'hiking-gear',
          name: '登山徒步|Hiking gear',
          picture: 'pole',
          yuan: [25, 299],
          grams: [160, 980],
          things:
            '登山杖|trekking poles; 冰爪|crampons; 防雨罩|pack rain cover; 雨衣|raincoat; 户外水袋|hydration bladder; 护膝|hiking knee support; 求生哨|survival whistle',
          also: '徒步装备|trekking gear',
          traits: '超轻|ultra-light; 折叠|folding@杖; 可伸缩|telescopic@杖; 防滑|non-slip@冰爪,杖',
          points:
            '减震省力|cushions every step@杖; 快速外锁|quick outer lock@杖; 反光警示|reflective trim@雨衣,雨罩; 大雨也不湿身|keeps you dry in heavy rain@雨衣,雨罩',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '碳纤维|carbon-fibre@登山杖; 7075铝合金|7075 aluminium@登山杖,哨; TPU|TPU@水袋,雨衣; 尼龙|nylon@雨罩,雨衣,护膝',
            ),
          ],
          variants: [colours('camp')],
        },
        {
          slug: 'fishing',
          name: '钓鱼用品|Fishing tackle',
          picture: 'rod',
          yuan: [9.9, 499],
          grams: [60, 2600],
          things:
            '鱼竿|fishing rod; 路亚竿|lure rod; 渔轮|fishing reel; 鱼饵|fishing bait; 钓箱|tackle box; 鱼漂|fishing floats; 鱼护|keep net; 钓鱼伞|fishing umbrella',
          also: '渔具|angling gear',
          traits:
            '超轻|ultra-light@竿; 台钓|bank-fishing@竿,漂; 远投|long-cast@竿,轮; 便携|portable@!鱼饵,鱼漂; 野钓|wild-fishing@竿,饵,漂',
          points:
            '腰力强劲|strong backbone@竿; 不易缠线|tangle-free@竿,轮; 新手套装|starter set@竿; 灵敏看漂清|sensitive and easy to read@漂; 诱鱼快|draws fish fast@鱼饵; 遮阳防雨|sun and rain shelter@伞',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '高碳素|high-carbon@竿; 玻璃钢|fibreglass@竿; 不锈钢|stainless-steel@渔轮,鱼护; EVA|EVA@钓箱',
            ),
          ],
          variants: [patterns('小号|small|#9fb2a0; 中号|medium|#7b8f9d; 大号|large|#8d7a5b')],
        },
        {
          slug: 'coolers',
          name: '保温箱野餐篮|Coolers & picnic',
          picture: 'cooler',
          yuan: [35, 399],
          grams: [420, 4800],
          share: 0.7,
          things:
            '保温箱|cool box; 冰包|cooler bag; 野餐篮|picnic basket; 露营收纳箱|camp storage box; 折叠水桶|folding bucket',
          also: '户外保鲜|outdoor cooler',
          traits: '便携|portable; 长效|long-hold@保温箱,冰包; 折叠|folding@水桶,冰包,收纳箱; 复古|retro',
          points:
            '保冷48小时|cold for 48 hours@保温箱,冰包; 密封不漏水|leak-proof@保温箱,冰包,水桶; 可坐可收纳|seat and storage in one@箱; 车载好搭配|fits the boot@箱,包',
          attributes: [when('保温箱,冰包', capacityLitres(8, 15, 25, 50))],
          variants: [colours('camp')],
        },
        {
          slug: 'outdoor-tools',
          name: '户外工具|Outdoor tools',
          picture: 'multitool',
          yuan: [15, 199],
          grams: [60, 1300],
          share: 0.6,
          things:
            '多功能工具钳|multi-tool pliers; 工兵铲|folding shovel; 户外绳|paracord; 登山扣|carabiner; 望远镜|binoculars; 指南针|compass; 驱蚊扣|repellent clip',
          also: '野外装备|field gear',
          traits: '多功能|multi-purpose@工具钳,工兵铲; 便携|pocket; 高清|HD@望远镜; 加厚|heavy-duty@绳,铲',
          points:
            '一件多用|many tools in one@工具钳,工兵铲; 应急必备|an emergency must@!望远镜,驱蚊; 手感扎实|solid in the hand; 附收纳套|with sheath@工具钳,铲,望远镜',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '不锈钢|stainless-steel@!望远镜,绳,驱蚊,指南针; 铝合金|aluminium@扣,指南针; 锰钢|manganese-steel@工兵铲',
            ),
          ],
          variants: [steps('grade', '款式|Version', '基础款|basic; 升级款|plus; 专业款|pro', 1.3)],
        },
      ],
    },
  ],
};
