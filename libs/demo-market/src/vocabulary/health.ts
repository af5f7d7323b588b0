import { audience, flavours, packs, place, shelfLifeMonths } from './attributes.js';
import { colours, fact, lead, measure } from './words.js';
import type { RootWords } from './words.js';

export const health: RootWords = {
  slug: 'health',
  name: '健康保健|Health & wellness',
  costShare: [0.36, 0.55],
  trades: '健康科技|Health Technology; 保健用品|Wellness; 医疗用品|Medical Supplies; 生物科技|Biotechnology',
  cities: 'shenzhen weihai bozhou xian guangzhou nanyang',
  brands: `康予禾|Kangyuhe; 本草间|Bencaojian; 悦养纪|Yueyangji; 暖小艾|Nuanxiaoai; 益小源|Yixiaoyuan; 衡舒|Hengshu; 护元社|Huyuanshe; 轻养方|Qingyangfang;
    安脉堂|Anmaitang; 艾叙|Aixu; 澄康|Chengkang; 舒悦康|Shuyuekang; 维元素|Vitelio; 初养|Chuyang; 颐禾春|Yihechun; 善养里|Shanyangli`,
  branches: [
    {
      slug: 'nutrition',
      name: '营养食品|Nutrition',
      attributes: [shelfLifeMonths(18, 24)],
      points: '独立小包|single-serve sachets@粉,茶,奶昔,果冻; 冲泡方便|easy to mix@粉,奶昔,蛋白',
      tips: '本品为普通食品，不能替代药物。|This is food and does not replace medicine.; 请按推荐量食用。|Keep to the recommended serving.; 置于阴凉干燥处。|Store in a cool, dry place.',
      leaves: [
        {
          slug: 'protein-powders',
          name: '蛋白粉|Protein powders',
          picture: 'tub',
          yuan: [69, 329],
          grams: [450, 1200],
          things:
            '蛋白粉|protein powder; 乳清蛋白粉|whey protein; 代餐奶昔|meal-replacement shake; 大豆蛋白粉|soy protein',
          also: '高蛋白|high protein',
          traits: '健身|workout; 低脂|low-fat; 速溶|instant',
          points: '饱腹感强|keeps you full; 无蔗糖|no added sucrose; 附量勺|scoop included; 口感顺滑|smooth taste',
          attributes: [audience('健身人群|gym-goers; 上班族|office workers; 中老年人|seniors')],
          variants: [
            flavours('香草|vanilla|#efe0b5; 巧克力|chocolate|#6d4632; 草莓|strawberry|#e7889a; 原味|original|#efe8da'),
          ],
        },
        {
          slug: 'probiotics',
          name: '益生菌酵素|Probiotics & enzymes',
          picture: 'giftbox',
          yuan: [39, 199],
          grams: [80, 320],
          things:
            '益生菌粉|probiotic powder; 酵素果冻|enzyme jelly; 西梅汁|prune drink; 膳食纤维粉|dietary fibre powder',
          also: '肠道健康|gut health',
          traits: '高活性|high-activity@益生菌; 零脂|zero-fat; 轻体|light-body',
          points:
            '每日一条|one sachet a day@粉; 好喝不酸|pleasantly mild; 冻干锁活|freeze-dried@益生菌; 餐后搭档|good after meals',
          attributes: [audience('久坐人群|desk workers; 外食族|people who eat out; 全家|the whole family')],
          variants: [packs('条|sachets', 10, 20, 30)],
        },
        {
          slug: 'vitamins',
          name: '维生素软糖|Vitamins & gummies',
          picture: 'pills',
          yuan: [29, 149],
          grams: [90, 280],
          things:
            '维生素软糖|vitamin gummies; 维C泡腾片|vitamin C effervescent tablets; 叶黄素软糖|lutein gummies; 胶原蛋白软糖|collagen gummies; 钙铁锌软糖|calcium, iron and zinc gummies',
          also: '营养补充|supplements',
          traits: '复合|complex; 儿童|kids’; 成人|adult; 每日|daily',
          points:
            '好吃不苦|tasty, never bitter; 熬夜护眼|for tired eyes; 小瓶随身|pocket bottle; 轻松补充|easy to take',
          attributes: [measure('pieces', '粒数|Count', '粒|pcs', [30, 60, 90])],
          variants: [
            flavours('橙子|orange|#f0993f; 蓝莓|blueberry|#6674b8; 葡萄|grape|#8b62a8; 混合水果|mixed fruit|#e8795f'),
          ],
        },
        {
          slug: 'herbal-tonics',
          name: '滋补养生|Herbal tonics',
          picture: 'tin',
          yuan: [29, 269],
          grams: [200, 620],
          share: 1.1,
          things:
            '阿胶糕|ejiao cake; 即食燕窝|ready-to-eat bird’s nest; 黄芪枸杞茶|astragalus goji tea; 黑芝麻丸|black sesame balls; 红枣枸杞膏|red date goji paste; 西洋参片|American ginseng slices',
          also: '养生|wellness tonic',
          traits: '传统|traditional; 手工|handmade@糕,丸,膏; 古法|old-recipe@糕,丸,膏; 女性|women’s',
          points:
            '真材实料看得见|real ingredients you can see; 送长辈佳品|a fine gift for parents; 小罐独立装|individual tins@膏,燕窝; 九蒸九晒|steamed and sun-dried nine times@芝麻',
          attributes: [
            fact(
              'origin',
              '产地|Origin',
              '宁夏|Ningxia@枸杞; 甘肃|Gansu@黄芪; 山东|Shandong@阿胶; 吉林|Jilin@西洋参; 安徽亳州|Bozhou, Anhui@芝麻; 印尼进口|imported from Indonesia@燕窝',
            ),
          ],
          variants: [packs('盒|boxes', 1, 2, 3)],
        },
      ],
    },
    {
      slug: 'protection',
      name: '防护与家庭医疗|Protection & first aid',
      tips: '使用前请阅读说明书。|Read the leaflet before use.; 请放在儿童不易拿到处。|Keep away from children.; 如症状持续请就医。|See a doctor if symptoms persist.',
      points: '家庭常备|good to have at home; 卫生独立包装|hygienically wrapped@创可贴,棉棒,退热贴,口罩',
      leaves: [
        {
          slug: 'face-coverings',
          name: '口罩|Face masks',
          picture: 'facemask',
          yuan: [9.9, 59],
          grams: [60, 260],
          things:
            '一次性口罩|disposable face mask; 防晒口罩|sun-protection mask; 立体口罩|3D mask; 儿童口罩|children’s mask',
          also: '防尘面罩|dust mask',
          traits: '透气|breathable; 显脸小|face-slimming@立体,防晒; 三层|three-layer@一次性; 冰丝|ice-silk@防晒',
          points:
            '不勒耳|easy on the ears; 不花妆|keeps make-up in place; 鼻梁贴合|snug nose bridge; 过滤飞沫|filters droplets@一次性',
          attributes: [measure('pieces', '片数|Count', '片|pcs', [10, 20, 30, 50])],
          variants: [colours('soft')],
        },
        {
          slug: 'first-aid',
          name: '急救用品|First aid',
          picture: 'firstaid',
          yuan: [9.9, 119],
          grams: [50, 700],
          things:
            '创可贴|adhesive plasters; 急救包|first-aid kit; 碘伏棉棒|iodine swabs; 退热贴|fever patches; 医药收纳箱|medicine box',
          also: '家庭药箱|home medical kit',
          traits: '防水|waterproof@创可贴,急救包; 便携|portable; 家用|household; 户外|outdoor',
          points:
            '透气不捂|lets skin breathe@创可贴,退热贴; 分层收纳|layered storage@急救包,收纳箱; 车载常备|keep one in the car@急救包; 弹力贴合|stretchy fit@创可贴',
          attributes: [place('家庭|home; 旅行|travel; 车载|the car@急救包,创可贴; 办公室|the office')],
          variants: [packs('件|pcs', 1, 2, 3)],
        },
        {
          slug: 'health-monitors',
          name: '健康监测|Health monitors',
          picture: 'thermometer',
          yuan: [29, 299],
          grams: [90, 900],
          share: 0.7,
          things:
            '电子体温计|digital thermometer; 血压计|blood pressure monitor; 体脂秤|body-fat scale; 血氧仪|pulse oximeter; 计步手环|step bracelet',
          also: '健康检测|health tracker',
          traits: '精准|accurate; 智能|smart; 家用|home; 大屏|large-display@!手环',
          points:
            '一键测量|one-button reading@!手环; 大字夜光屏|large backlit figures@!手环,血氧; 可存储记录|stores readings; 老人会用|easy for seniors; 来电提醒|call alerts@手环',
          attributes: [fact('powerSource', '供电|Power supply', '电池|batteries; 充电|rechargeable')],
          variants: [colours('gadgets')],
        },
      ],
    },
    {
      slug: 'relaxation',
      name: '舒缓理疗|Massage & relaxation',
      tips: '皮肤破损处请勿使用。|Do not use on broken skin.; 每次使用不超过20分钟。|Use for at most 20 minutes at a time.; 孕妇慎用。|Not advised during pregnancy.',
      points: '缓解疲劳|eases fatigue; 送爸妈贴心礼物|a caring gift for parents',
      leaves: [
        {
          slug: 'eye-masks',
          name: '蒸汽眼罩|Steam eye masks',
          picture: 'sleepmask',
          yuan: [15, 79],
          grams: [120, 360],
          things:
            '蒸汽眼罩|steam eye mask; 艾草热敷眼罩|mugwort heated eye mask; 薰衣草蒸汽眼罩|lavender steam eye mask; 护眼热敷贴|warming eye patches',
          also: '护眼|eye relief',
          traits: '遮光|blackout; 午休|nap-time; 恒温|steady-heat; 草本|herbal',
          points:
            '一撕即热|warms on opening; 助眠好搭档|helps you nod off; 不压眼球|no pressure on eyes; 出差旅行|for trips and flights',
          attributes: [place('办公室|the office; 旅途|travel; 睡前|bedtime')],
          variants: [packs('片|pcs', 5, 10, 20)],
        },
        {
          slug: 'foot-soaks',
          name: '足浴艾灸|Foot soaks & moxa',
          picture: 'pouch',
          yuan: [12, 89],
          grams: [250, 900],
          things:
            '泡脚药包|herbal foot-soak bags; 足浴粉|foot-bath powder; 艾草贴|mugwort patches; 随身灸|portable moxa; 暖宝宝|heat patches',
          also: '泡脚|foot soak',
          traits: '草本|herbal@!暖宝宝; 老姜|ginger@泡脚,足浴; 冬季|winter; 祛湿|damp-relief@泡脚,足浴,灸',
          points:
            '温热持久|long-lasting warmth@灸,暖宝宝,贴; 一次一包|one bag per soak@泡脚,足浴; 睡前泡一泡|lovely before bed@泡脚,足浴; 手脚冰凉必备|for cold hands and feet',
          attributes: [
            lead(
              'ingredient',
              '主要成分|Key ingredient',
              '艾草|mugwort@!暖宝宝; 红花|safflower@泡脚,足浴,贴; 藏红花|saffron@泡脚,足浴; 薰衣草|lavender@泡脚,足浴',
            ),
          ],
          variants: [packs('包|bags', 10, 20, 30, 50)],
        },
        {
          slug: 'massagers',
          name: '按摩器材|Massagers',
          picture: 'massager',
          yuan: [29, 399],
          grams: [200, 1800],
          things:
            '颈椎按摩仪|neck massager; 筋膜枪|massage gun; 眼部按摩仪|eye massager; 按摩滚轮|massage roller; 腰部按摩垫|back massage cushion',
          also: '按摩器|massager',
          traits: '智能|smart@!滚轮; 迷你|mini; 热敷|heated@颈椎,眼部,腰部; 静音|quiet@!滚轮',
          points:
            '多档力度可调|adjustable strength@!滚轮; 充一次用一周|a week per charge@!滚轮; 仿人手揉捏|kneads like hands@颈椎,腰部; 便携可折叠|folds for travel@眼部,颈椎',
          attributes: [place('居家|home; 办公室|the office; 健身后|after workouts')],
          variants: [colours('gadgets')],
        },
        {
          slug: 'supports',
          name: '护具护颈|Supports & braces',
          picture: 'support',
          yuan: [15, 129],
          grams: [90, 480],
          share: 0.8,
          things:
            '护腰带|lumbar belt; 护颈枕|neck pillow; 坐姿矫正带|posture corrector; 保暖护膝|warm knee pads; 护腕|wrist brace',
          also: '护具|body support',
          traits: '透气|breathable; 自发热|self-heating@护膝,护腰; 可调节|adjustable; 薄款|slim',
          points:
            '久坐不累|comfort for long sitting@护腰,枕,坐姿; 可穿在衣服里|fits under clothes@护腰,矫正; 魔术贴固定|hook-and-loop fastening@!枕; 久戴不勒|no pinching',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '记忆棉|memory-foam@枕; 弹力网布|stretch-mesh@!枕; 羊绒|cashmere-blend@护膝,护腕,护腰',
            ),
          ],
          variants: [colours('dark')],
        },
      ],
    },
  ],
};
