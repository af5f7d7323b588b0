import { lengthCm, packs, patterns, place, powerWatts, scents } from './attributes.js';
import { colours, fact, lead, steps, when } from './words.js';
import type { RootWords } from './words.js';

export const home: RootWords = {
  slug: 'home',
  name: '家居生活|Home & living',
  costShare: [0.42, 0.6],
  trades: '家居用品|Homeware; 日用品|Household Goods; 工艺品|Crafts; 灯饰|Lighting; 百货|General Goods',
  cities: 'yiwu yiwu ningbo taizhou zhongshan hangzhou foshan heze',
  brands: `屿半日|Yubanri; 拾光小筑|Shiguang Cottage; 归间|Guijian; 禾木集|Hemuji; 一隅集物|Yiyu Goods; 居小暖|Juxiaonuan; 木兮|Muxi@decor,storage; 光屿灯坊|Guangyu Lamps@lighting; 素朴里|Supuli; 纳无忧|Nawuyou@storage;
    梦田居|Mengtianju@cushions,curtains,decor; 半盏灯|Banzhandeng@lighting; 原白|Yuanbai Home; 好物栖|Haowuqi; 北窗集|Beichuang; 布言|Buyan@cushions,curtains,decor; 方寸间|Fangcunjian; 暖屋物语|Nuanwu Story; 云朵仓|Cloud Barn@storage; 柒拾家|Qishi Home`,
  branches: [
    {
      slug: 'storage',
      name: '收纳整理|Storage & tidying',
      attributes: [
        place(
          '卧室|bedrooms; 宿舍|dorms; 客厅|living rooms@箱,架,盒,车; 衣柜|wardrobes@袋,衣架,裤架,箱; 玄关|hallways@鞋架,钩,衣帽架',
        ),
      ],
      tips: '尺寸为手工测量，误差1至3厘米。|Measured by hand, allow 1 to 3 cm.; 湿布擦拭即可清洁。|Wipe clean with a damp cloth.; 下单前请量好摆放位置。|Measure the space before ordering.',
      leaves: [
        {
          slug: 'storage-boxes',
          name: '收纳箱盒|Storage boxes',
          picture: 'crate',
          yuan: [12, 119],
          grams: [350, 2600],
          share: 1.4,
          things:
            '收纳箱|storage box; 折叠收纳箱|folding storage box; 桌面收纳盒|desk organiser; 抽屉式收纳柜|drawer cabinet; 化妆品收纳盒|cosmetics organiser',
          also: '整理箱|organiser box; 储物盒|storage bin',
          traits: '日式|Japanese-style; 加厚|thick; 可叠加|stackable; 带轮|wheeled@箱,柜',
          points:
            '一目了然|see what is inside; 承重不变形|holds weight without bending@箱,柜; 防尘带盖|lidded against dust@箱; 免安装|no assembly; 大容量|large capacity; 节省空间|saves space',
          attributes: [
            lead(
              'material',
              '材质|Material',
              'PET|PET@!柜; PP|PP; 布艺|fabric@收纳箱; 藤编|woven@收纳箱; 亚克力|acrylic@盒',
            ),
          ],
          variants: [colours('soft'), steps('size', '规格|Size', '小号|small; 中号|medium; 大号|large', 1.35)],
        },
        {
          slug: 'storage-bags',
          name: '收纳袋挂袋|Storage bags',
          picture: 'zipbag',
          yuan: [9.9, 69],
          grams: [120, 900],
          things:
            '真空压缩袋|vacuum storage bags; 棉被收纳袋|quilt storage bag; 挂式收纳袋|hanging organiser; 旅行收纳袋|travel pouches; 防尘罩|dust cover',
          also: '整理袋|storage bag',
          traits: '防潮|damp-proof; 大号|large; 牛津布|Oxford-cloth@棉被,旅行,挂式; 旅行|travel@!旅行,防尘,棉被',
          points:
            '免抽气|no pump needed@真空; 双拉链顺滑|smooth double zip@棉被,旅行,挂式; 透明视窗|clear window@棉被,挂式,防尘; 搬家神器|great for moving@真空,棉被; 大容量|large capacity; 节省空间|saves space',
          attributes: [
            fact(
              'closure',
              '封口方式|Closure',
              '双拉链|double zip@棉被,旅行,挂式; 气阀|air valve@真空; 抽绳|drawstring@旅行',
            ),
          ],
          variants: [packs('个|pcs', 1, 2, 3, 6)],
        },
        {
          slug: 'hangers-hooks',
          name: '衣架挂钩|Hangers & hooks',
          picture: 'hanger',
          yuan: [6.9, 49],
          grams: [120, 900],
          things:
            '衣架|clothes hangers; 裤架|trouser hangers; 粘钩|adhesive hooks; 门后挂钩|over-door hooks; 晾衣夹|clothes pegs; 袜子晾晒架|sock dryer',
          also: '晾晒用品|laundry hangers',
          traits:
            '防滑|non-slip@衣架,裤架; 无痕|traceless@衣架,粘钩; 加粗|heavy-duty; 宽肩|broad-shouldered@衣架; 折叠|folding@晾晒,裤架',
          points:
            '不鼓包|leaves no shoulder bumps@衣架; 承重力强|strong hold; 免打孔|no drilling@钩; 干湿两用|for wet and dry clothes@衣架; 结实耐用|built to last; 全家都能用|handy all over the home',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '不锈钢|stainless-steel; 植绒|flocked@衣架; 实木|solid-wood@衣架,裤架; ABS|ABS; 浸塑|rubber-dipped@衣架',
            ),
          ],
          variants: [packs('个|pcs', 5, 10, 20, 30)],
        },
        {
          slug: 'shelves',
          name: '置物架|Shelves & racks',
          picture: 'shelf',
          yuan: [19, 199],
          grams: [800, 6200],
          things:
            '置物架|storage rack; 书架|bookshelf; 鞋架|shoe rack; 夹缝推车|slim trolley; 浴室置物架|bathroom shelf; 衣帽架|coat stand',
          also: '落地架|standing shelf',
          traits: '多层|multi-tier; 可移动|movable@推车; 简约|simple; 免打孔|drill-free@浴室',
          points:
            '安装简单|easy to assemble; 稳固不晃|steady, no wobble; 防锈耐用|rust-proof; 缝隙也能用|fits narrow gaps@夹缝; 节省空间|saves space',
          attributes: [
            lead(
              'material',
              '材质|Material',
              '碳钢|carbon-steel; 竹制|bamboo@!推车,浴室; 不锈钢|stainless-steel; 铝合金|aluminium',
            ),
          ],
          variants: [
            colours('wood'),
            steps('tiers', '层数|Tiers', '两层|2 tiers; 三层|3 tiers; 四层|4 tiers; 五层|5 tiers', 1.25),
          ],
        },
      ],
    },
    {
      slug: 'decor',
      name: '家饰摆件|Decor',
      tips: '实物因光线与屏幕略有色差。|Colours vary slightly with light and screen.; 请轻拿轻放。|Handle with care.; 乔迁新居的好礼物。|A fine housewarming present.',
      points: '氛围感拉满|sets the mood; 送礼有面子|a tasteful gift',
      leaves: [
        {
          slug: 'vases',
          name: '花瓶花器|Vases',
          picture: 'vase',
          yuan: [15, 159],
          grams: [380, 1800],
          things:
            '花瓶|vase; 水培花器|hydroponic vase; 干花花瓶|dried-flower vase; 插花器|flower holder; 装饰花瓶|decorative vase',
          also: '装饰摆件|decorative ornament',
          traits: '侘寂风|wabi-sabi; 北欧|Nordic; 中古|mid-century; 中式|Chinese-style',
          points:
            '瓶口圆润|smooth rim; 底部加厚防倒|weighted base; 随手一插就好看|flowers fall into place; 手工制作|made by hand',
          attributes: [
            lead('material', '材质|Material', '陶瓷|ceramic; 玻璃|glass; 粗陶|stoneware; 水晶玻璃|crystal-glass'),
            lengthCm(15, 20, 25, 30),
          ],
          variants: [colours('glaze')],
        },
        {
          slug: 'candles',
          name: '香薰蜡烛|Candles & diffusers',
          picture: 'candle',
          yuan: [15, 149],
          grams: [160, 620],
          share: 1.1,
          things:
            '香薰蜡烛|scented candle; 无火香薰|reed diffuser; 香薰石|aroma stones; 线香|incense sticks; 香薰精油|essential oil; 晚安喷雾|pillow spray',
          also: '房间香氛|home fragrance',
          traits: '助眠|sleep-time; 手工|hand-poured@蜡烛,香薰石; 酒店同款|hotel-style; 伴手礼|gift',
          points:
            '留香持久|long-lasting scent; 无烟植物蜡|smokeless plant wax@蜡烛; 祛除异味|clears odours; 礼盒装|gift boxed',
          attributes: [
            fact(
              'lasting',
              '使用时长|Lasting',
              '约30天|about 30 days@无火,香薰石; 约60天|about 60 days@无火; 约40小时|about 40 hours@蜡烛',
            ),
          ],
          variants: [
            scents(
              '白茶|white tea|#dbe2c8; 檀香|sandalwood|#b08559; 雪松|cedar|#879079; 橙花|orange blossom|#f1c486; 海盐鼠尾草|sea salt sage|#9fbdc0; 玫瑰|rose|#d98795',
            ),
          ],
        },
        {
          slug: 'wall-art',
          name: '装饰画墙贴|Wall art',
          picture: 'frame',
          yuan: [12, 199],
          grams: [250, 2400],
          things:
            '装饰画|wall art; 挂画|hanging picture; 相框|photo frame; 墙贴|wall sticker; 数字油画|paint-by-numbers',
          also: '墙面装饰|wall decor',
          traits: '现代|modern; 轻奢|luxe; 奶油风|cream-style; 手绘|hand-painted@画',
          points:
            '免打孔安装|hangs without drilling@!墙贴; 高清微喷|fine-art print@画; 防水耐擦|wipeable@墙贴; 提升空间质感|lifts the room',
          attributes: [
            when('!墙贴', fact('frameMaterial', '画框材质|Frame', '铝合金|aluminium; 实木|solid wood; 无框|frameless')),
          ],
          variants: [
            patterns(
              '山水|landscape|#8fae9f; 抽象|abstract|#d09b6c; 花卉|floral|#dd93a1; 海边|seaside|#7fb2cd; 线条|line art|#c9c2b7',
            ),
            steps('size', '尺寸|Size', '30×40cm|30×40 cm; 40×60cm|40×60 cm; 50×70cm|50×70 cm', 1.4),
          ],
        },
        {
          slug: 'clocks',
          name: '钟表|Clocks',
          picture: 'clock',
          yuan: [19, 189],
          grams: [180, 1400],
          share: 0.7,
          things: '挂钟|wall clock; 闹钟|alarm clock; 电子时钟|digital clock; 翻页钟|flip clock; 计时器|study timer',
          also: '时钟|clock',
          traits: '静音|silent@!计时器; 北欧|Nordic; 学生|student; 木质|wooden',
          points:
            '走时精准|keeps good time; 夜光显示|glows at night@电子,闹钟; 无滴答声|no ticking@挂钟,闹钟; 大字清晰|large clear figures',
          attributes: [fact('powerSource', '供电|Power supply', '电池|battery; USB|USB; 充电|rechargeable')],
          variants: [colours('soft')],
        },
        {
          slug: 'cushions-rugs',
          name: '抱枕地毯|Cushions & rugs',
          picture: 'cushion',
          yuan: [15, 229],
          grams: [320, 3200],
          things:
            '抱枕|cushion; 沙发毯|sofa throw; 地毯|rug; 坐垫|seat cushion; 地垫|floor mat; 飘窗垫|window-seat pad',
          also: '布艺软装|soft furnishings',
          traits: '加厚|thick; 可爱|cute; 法式|French-style; 防滑|non-slip@垫,地毯; 简约|simple',
          points:
            '可拆洗|removable, washable cover@抱枕,坐垫; 蓬松回弹|springy fill@枕,垫; 不掉毛|no shedding; 久坐不塌|holds its shape@坐垫,抱枕,飘窗',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '雪尼尔|chenille; 灯芯绒|corduroy; 棉麻|cotton-linen; 羊羔绒|sherpa; 仿兔绒|faux-rabbit',
            ),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'curtains',
          name: '窗帘门帘|Curtains',
          picture: 'curtain',
          yuan: [29, 259],
          grams: [500, 3200],
          share: 0.8,
          things:
            '遮光窗帘|blackout curtain; 纱帘|sheer curtain; 门帘|door curtain; 床帘|bed curtain; 浴帘|shower curtain; 卷帘|roller blind',
          also: '帘子|drapery',
          traits: '加厚|thick@!纱; 日式|Japanese-style; 免打孔|drill-free; 奶油风|cream-style',
          points:
            '遮光隔热|blocks light and heat@遮光,卷帘; 垂感好|drapes well@!卷帘,浴帘; 附挂钩|hooks included@!卷帘; 可机洗|machine washable',
          attributes: [
            lead(
              'material',
              '面料|Fabric',
              '雪尼尔|chenille@遮光,门帘; 棉麻|cotton-linen@!浴帘; 涤纶|polyester; 天鹅绒|velvet@遮光',
            ),
          ],
          variants: [
            colours('soft'),
            steps('size', '尺寸|Size', '宽1.5米×高2米|1.5×2 m; 宽2米×高2.5米|2×2.5 m; 宽3米×高2.7米|3×2.7 m', 1.35),
          ],
        },
      ],
    },
    {
      slug: 'lighting',
      name: '灯具照明|Lighting',
      tips: '请使用5V适配器供电。|Use a 5 V adapter.@台灯,床头,氛围,灯串,投影; 首次使用前请充满电。|Charge fully before first use.@台灯,小夜灯,拍拍,感应; 请勿用湿手触碰开关。|Do not touch the switch with wet hands.',
      points: '无频闪|flicker-free; 无级调光|stepless dimming@台灯,床头,落地,吸顶,灯带,小夜灯',
      leaves: [
        {
          slug: 'desk-lamps',
          name: '台灯|Desk lamps',
          picture: 'lamp',
          yuan: [29, 259],
          grams: [420, 2100],
          things:
            '护眼台灯|eye-care desk lamp; 床头灯|bedside lamp; 夹式台灯|clip-on lamp; 落地灯|floor lamp; 氛围台灯|mood lamp',
          also: '学习灯|study lamp; 阅读灯|reading light',
          traits: '学生|student; 充电|rechargeable; 复古|retro; 极简|minimal',
          points:
            '三色可调|three light colours; 触摸开关|touch control; 灯杆可弯折|flexible arm; 续航持久|long battery life',
          attributes: [powerWatts(5, 8, 10, 12), place('书桌|desks; 宿舍|dorms; 床头|bedsides')],
          variants: [colours('gadgets')],
        },
        {
          slug: 'night-lights',
          name: '小夜灯灯串|Night & string lights',
          picture: 'nightlight',
          yuan: [9.9, 89],
          grams: [80, 480],
          things:
            '小夜灯|night light; 感应灯|motion-sensor light; 灯串|string lights; 星空投影灯|star projector; 拍拍灯|tap light',
          also: '氛围灯|ambient light',
          traits: '可爱|cute; 智能|smart; 节日|festive@灯串; 便携|portable',
          points:
            '人来即亮|lights as you come@感应; 柔光不刺眼|soft on the eyes; 磁吸安装|magnetic mount@感应,拍拍; 起夜喂奶好用|for night feeds@小夜灯,拍拍',
          attributes: [
            fact('powerSource', '供电|Power supply', 'USB充电|USB rechargeable; 电池|battery; 插电|plug-in'),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'bulbs-ceiling',
          name: '灯泡吸顶灯|Bulbs & ceiling lights',
          picture: 'bulb',
          yuan: [9.9, 299],
          grams: [80, 3200],
          share: 0.7,
          things: 'LED灯泡|LED bulb; 吸顶灯|ceiling light; 灯带|LED strip; 吊灯|pendant light; 壁灯|wall light',
          also: '室内照明|room lighting',
          traits: '超亮|extra-bright@!壁灯; 节能|energy-saving; 现代|modern; 智能|smart',
          points:
            '省电耐用|saves power, lasts long; 安装方便|quick to fit; 显色自然|true colours; 整屋照明|lights the whole room@吸顶,吊灯',
          attributes: [powerWatts(7, 12, 18, 24, 36)],
          variants: [
            steps(
              'light',
              '光色|Light',
              '暖光|warm light; 中性光|neutral light; 白光|cool light; 三色变光|three-colour',
              1.05,
            ),
          ],
        },
      ],
    },
  ],
};
