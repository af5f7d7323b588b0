import { packs, place, scents, volumes } from './attributes.js';
import { colours, fact, lead, measure, when } from './words.js';
import type { RootWords } from './words.js';

export const cleaning: RootWords = {
  slug: 'cleaning',
  name: '家庭清洁|Cleaning & paper',
  costShare: [0.48, 0.65],
  trades: '日化|Daily Chemicals; 清洁用品|Cleaning Supplies; 纸业|Paper; 日用品|Household Goods',
  cities: 'jinhua baoding guangzhou linyi yiwu taizhou changzhou',
  brands: `净小白|Jingxiaobai; 洁屿|Jieyu; 一抹净|Yimojing@household; 泡泡先锋|Bubble Pioneer@laundry,household; 云柔纸品|Yunrou Paper@paper; 扫除部|Saochubu@household; 皂荚树|Zaojiashu@laundry,household; 亮闪闪|Liangshan; 去污官|Quwuguan;
    净界家|Jingjiejia; 草木洗|Caomuxi@laundry,household; 拖小秘|Tuoxiaomi@household; 柚净|Youjing; 清风屋檐|Eaves; 无尘社|Wuchenshe@household,paper; 净巢|Jingchao@household`,
  branches: [
    {
      slug: 'laundry',
      name: '衣物洗护|Laundry',
      tips: '请勿与含氯产品混用。|Never mix with chlorine products.; 用量请参考瓶身刻度。|Dose by the marks on the cap.; 置于儿童不能触及处。|Keep out of reach of children.',
      points: '低泡易漂|low suds, rinses fast@洗衣,柔顺,内衣,羊毛; 机洗手洗通用|for machine and hand wash@!羽绒',
      leaves: [
        {
          slug: 'laundry-liquids',
          name: '洗衣液凝珠|Laundry detergents',
          picture: 'detergent',
          yuan: [15, 89],
          grams: [620, 4200],
          share: 1.2,
          things:
            '洗衣液|laundry liquid; 洗衣凝珠|laundry pods; 洗衣粉|washing powder; 内衣洗衣液|lingerie wash; 羊毛洗涤剂|wool wash',
          also: '洗涤剂|detergent',
          traits: '深层|deep-clean; 香氛|perfumed; 浓缩|concentrated; 母婴|baby-safe',
          points:
            '除菌除螨|removes germs and mites; 护色不伤衣|protects colours; 留香72小时|scent lasts 72 hours; 去渍不费力|lifts stains easily',
          attributes: [fact('ph', '酸碱度|pH', '中性|neutral; 弱碱性|mildly alkaline')],
          variants: [
            scents(
              '薰衣草|lavender|#b09fd3; 樱花|cherry blossom|#efb3c1; 海洋|ocean|#7fb3cf; 柠檬草|lemongrass|#d6d56e; 小苍兰|freesia|#ecd59e',
            ),
          ],
        },
        {
          slug: 'softeners',
          name: '衣物柔顺除渍|Softeners & stain removers',
          picture: 'bottle',
          yuan: [12, 59],
          grams: [380, 2200],
          share: 0.7,
          things:
            '柔顺剂|fabric softener; 留香珠|scent beads; 爆炸盐|oxygen stain remover; 衣领净|collar cleaner; 羽绒服清洗剂|down-jacket cleaner',
          also: '护衣|fabric care',
          traits: '去静电|anti-static@柔顺; 强力|powerful@爆炸盐,衣领,羽绒; 持久|long-lasting@留香珠,柔顺; 温和|mild',
          points:
            '衣物更柔软|softer clothes@柔顺; 去黄增白|whitens yellowing@爆炸盐,衣领; 免水洗|no rinsing needed@羽绒; 彩衣可用|safe for colours; 留香持久|long-lasting scent@留香珠,柔顺',
          attributes: [
            fact('form', '形态|Form', '液体|liquid@柔顺,衣领; 颗粒|granules@留香珠,爆炸盐; 喷雾|spray@羽绒'),
          ],
          variants: [packs('件|pcs', 1, 2, 3)],
        },
      ],
    },
    {
      slug: 'household-cleaning',
      name: '家居清洁|Household cleaning',
      attributes: [
        place(
          '厨房|kitchens@油污,洗洁精,管道,抹布,海绵,百洁,钢丝,垃圾; 浴室|bathrooms@洁厕,除霉,水垢,管道,马桶,刮水; 全屋|the whole home@玻璃,拖把,扫把,除尘,抹布,垃圾,缝隙刷',
        ),
      ],
      tips: '使用时请戴手套并保持通风。|Wear gloves and keep the room aired.@洁,灵,剂,除霉,水; 首次使用请先在不显眼处试用。|Try a hidden spot first.@剂,喷雾,水; 请勿与其他清洁剂混用。|Do not mix with other cleaners.@洁,灵,剂,除霉,水; 用后请晾干存放。|Let it dry before storing.',
      leaves: [
        {
          slug: 'kitchen-cleaners',
          name: '清洁剂|Cleaners',
          picture: 'spray',
          yuan: [9.9, 59],
          grams: [420, 1600],
          things:
            '油污清洁剂|grease remover; 玻璃水|glass cleaner; 洁厕灵|toilet cleaner; 除霉喷雾|mould remover; 水垢清洁剂|limescale remover; 洗洁精|washing-up liquid; 管道疏通剂|drain opener',
          also: '去污剂|stain remover',
          traits: '强力|heavy-duty; 泡沫|foaming@!玻璃,管道; 免洗|no-rinse@油污,除霉; 植物|plant-based',
          points:
            '一喷即净|spray and wipe@油污,玻璃,水垢; 不伤手|kind to hands@洗洁精,油污; 去味除菌|kills odour and germs@洁厕,除霉,管道; 瓷砖不锈钢都能用|for tiles and steel@油污,水垢; 气味清新|smells fresh; 少量就够用|a little goes far',
          attributes: [
            lead(
              'ingredient',
              '成分|Formula',
              '柠檬酸|citric-acid@水垢,洁厕; 小苏打|baking-soda@油污,管道; 活氧|active-oxygen@除霉,洁厕; 橘油|orange-oil@油污',
            ),
          ],
          variants: [volumes(500, 750, 1000)],
        },
        {
          slug: 'mops',
          name: '拖把扫把|Mops & brooms',
          picture: 'mop',
          yuan: [19, 169],
          grams: [600, 3400],
          things:
            '平板拖把|flat mop; 旋转拖把|spin mop; 喷雾拖把|spray mop; 扫把簸箕套装|broom and dustpan set; 静电除尘掸|dust wand; 刮水器|squeegee',
          also: '地板清洁|floor cleaning',
          traits: '免手洗|hands-free@拖把; 家用|home; 加大|extra-wide; 懒人|no-fuss',
          points:
            '干湿两用|wet and dry@平板; 360度旋转|turns 360°@拖把; 不留水痕|no streaks@拖把,刮水; 缝隙也干净|reaches narrow gaps@掸,平板; 轻便省力|light and easy; 收纳不占地|stores flat',
          attributes: [
            fact('poleMaterial', '杆材质|Pole', '不锈钢|stainless steel@拖把,扫把; 铝合金|aluminium@拖把,刮水'),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'cloths-brushes',
          name: '抹布刷具|Cloths & brushes',
          picture: 'sponge',
          yuan: [5.9, 39],
          grams: [60, 420],
          things:
            '抹布|cleaning cloth; 洗碗海绵|dish sponge; 懒人抹布|disposable cloths; 钢丝球|scouring balls; 缝隙刷|gap brush; 马桶刷|toilet brush; 百洁布|scouring pads',
          also: '清洁工具|cleaning tool',
          traits: '加厚|thick; 不沾油|oil-shedding@抹布; 去污|stain-lifting; 家用|home',
          points:
            '吸水不掉毛|absorbent, lint-free@抹布; 可重复用|reusable@抹布,海绵,百洁; 油污一擦净|wipes off grease@!马桶刷,缝隙刷; 挂孔晾干|hangs to dry@刷; 去污省力|cleans with ease',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '超细纤维|microfibre@抹布; 木浆棉|cellulose@海绵,抹布; 珊瑚绒|coral-fleece@抹布; 竹纤维|bamboo-fibre@抹布',
            ),
          ],
          variants: [packs('块|pcs', 3, 5, 10, 20)],
        },
        {
          slug: 'bin-bags',
          name: '垃圾袋|Bin bags',
          picture: 'pouch',
          yuan: [6.9, 39],
          grams: [150, 1800],
          things:
            '垃圾袋|bin bags; 抽绳垃圾袋|drawstring bin bags; 手提式垃圾袋|handled bin bags; 点断式垃圾袋|tear-off bin bags',
          also: '垃圾收纳|waste disposal',
          traits: '加厚|thick; 家用|home; 大号|large; 自动收口|self-closing@抽绳',
          points:
            '承重不破|strong, no splitting; 底部防漏|leak-proof base; 提手好打结|ties easily@手提; 不易漏水|does not leak',
          attributes: [fact('material', '材质|Material', 'PE全新料|virgin PE; 可降解|biodegradable')],
          variants: [packs('卷|rolls', 1, 3, 5, 10)],
        },
        {
          slug: 'bins',
          name: '垃圾桶|Waste bins',
          picture: 'bin',
          yuan: [9.9, 159],
          grams: [320, 2600],
          share: 0.8,
          things:
            '垃圾桶|waste bin; 夹缝垃圾桶|slim bin; 智能垃圾桶|sensor bin; 脚踏垃圾桶|pedal bin; 桌面垃圾桶|desk bin',
          also: '纸篓|waste basket',
          traits: '家用|home; 大容量|large@!桌面,夹缝; 简约|simple; 密封|sealed; 静音|quiet',
          points:
            '静音缓降盖|soft-close lid@脚踏,夹缝; 防臭防漏|odour and leak proof; 自动感应开盖|opens by itself@智能; 压圈固定袋子|ring holds the bag; 不占地方|takes little space',
          attributes: [fact('material', '材质|Material', 'PP|PP; ABS|ABS; 不锈钢|stainless steel@!桌面')],
          variants: [colours('soft')],
        },
      ],
    },
    {
      slug: 'paper',
      name: '纸品湿巾|Paper & wipes',
      tips: '请置于干燥处。|Keep dry.; 湿巾开封后请盖紧盖子。|Close the lid after use.@湿巾; 请勿冲入马桶（可冲散款除外）。|Do not flush unless marked flushable.@湿巾,厨房',
      points: '整箱囤货|a case to stock up; 湿水不易破|strong when wet@纸,巾',
      leaves: [
        {
          slug: 'tissues',
          name: '抽纸卷纸|Tissues & rolls',
          picture: 'tissue',
          yuan: [9.9, 69],
          grams: [600, 3400],
          share: 1.2,
          things: '抽纸|facial tissues; 悬挂式抽纸|hanging tissues; 卷纸|toilet rolls; 厨房用纸|kitchen paper',
          also: '面巾纸|paper tissue',
          traits: '原生木浆|virgin-pulp; 四层|four-ply; 本色|unbleached; 母婴|baby-safe',
          points:
            '柔软不掉屑|soft and lint-free; 无荧光剂|no fluorescent agents; 家庭装大包|big family packs; 亲肤细腻|gentle on skin',
          attributes: [when('抽纸', measure('sheets', '每包张数|Sheets per pack', '张/包|sheets', [240, 300, 400]))],
          variants: [packs('包|packs', 6, 10, 20, 30)],
        },
        {
          slug: 'wipes',
          name: '湿巾|Wet wipes',
          picture: 'wipes',
          yuan: [6.9, 49],
          grams: [250, 2100],
          things:
            '消毒湿巾|disinfectant wipes; 厨房湿巾|kitchen wipes; 手口湿巾|hand and mouth wipes; 擦鞋湿巾|shoe wipes; 地板湿巾|floor wipes',
          also: '一次性湿巾|disposable wipes',
          traits: '加厚|thick; 便携|portable; 大包|big-pack; 杀菌|germ-killing@消毒',
          points:
            '一擦即净|one wipe cleans; 无酒精配方|alcohol-free@!消毒; 带盖锁水|lid keeps moisture; 随身好带|easy to carry',
          attributes: [measure('sheets', '每包片数|Sheets per pack', '抽/包|sheets', [20, 40, 60, 80])],
          variants: [packs('包|packs', 1, 3, 5, 8)],
        },
      ],
    },
    {
      slug: 'pest-and-air',
      name: '驱虫除味|Pest & odour control',
      tips: '使用后请洗手。|Wash hands after use.; 请避开食物与餐具。|Keep away from food and dishes.; 请置于宠物和儿童碰不到的位置。|Place where pets and children cannot reach.',
      points: '全家安心|safe at home; 长效持久|long-lasting',
      leaves: [
        {
          slug: 'mosquito-control',
          name: '驱蚊灭虫|Mosquito & pest control',
          picture: 'mosquito',
          yuan: [9.9, 99],
          grams: [80, 900],
          share: 0.7,
          things:
            '电蚊香液|plug-in mosquito liquid; 灭蚊灯|mosquito lamp; 驱蚊喷雾|repellent spray; 蟑螂药|roach bait; 驱蚊手环|repellent bracelet; 粘鼠板|glue boards',
          also: '防蚊用品|insect protection',
          traits: '无味|odourless@蚊香,喷雾; 家用|home; 婴儿|baby@手环,喷雾,蚊香; 户外|outdoor@喷雾,手环',
          points:
            '一夜无蚊|a bite-free night@蚊; 静音无光|silent and dark@蚊香; 连锅端|clears the nest@蟑螂; 植物成分|plant-based@喷雾,手环,蚊香',
          attributes: [place('卧室|bedrooms@蚊香,灯; 户外|outdoors@喷雾,手环@喷雾,手环; 厨房|kitchens@蟑螂,粘鼠')],
          variants: [packs('件|pcs', 1, 2, 3, 5)],
        },
        {
          slug: 'dehumidify',
          name: '除湿除味|Damp & odour absorbers',
          picture: 'pouch',
          yuan: [9.9, 59],
          grams: [200, 1600],
          share: 0.7,
          things:
            '除湿袋|dehumidifier bags; 活性炭包|activated-carbon bags; 冰箱除味盒|fridge deodoriser; 甲醛清除剂|formaldehyde remover; 空气清新剂|air freshener; 樟木条|camphor wood sticks',
          also: '防潮剂|moisture absorber',
          traits: '可挂式|hanging@除湿袋,活性炭; 强力|strong; 新房|new-home@甲醛,活性炭; 衣柜|wardrobe@除湿,樟木',
          points:
            '防霉防潮|stops mould and damp@除湿,樟木; 吸湿看得见|see the water collect@除湿; 去除异味|clears odours@!除湿; 用量持久|lasts for weeks',
          attributes: [
            place(
              '衣柜|wardrobes@除湿,樟木,活性炭; 鞋柜|shoe cabinets@除湿,活性炭; 新车新房|new cars and homes@甲醛,活性炭',
            ),
          ],
          variants: [packs('件|pcs', 5, 10, 20)],
        },
      ],
    },
  ],
};
