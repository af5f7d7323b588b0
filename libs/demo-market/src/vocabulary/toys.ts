import { ageGroup, packs, patterns } from './attributes.js';
import { colours, lead, measure, steps, when } from './words.js';
import type { RootWords } from './words.js';

const ages = ageGroup('1-3岁|ages 1-3; 3-6岁|ages 3-6; 6岁以上|ages 6 and up');
const allAges = ageGroup('6岁以上|ages 6 and up; 8岁以上|ages 8 and up; 14岁以上|ages 14 and up');

export const toys: RootWords = {
  slug: 'toys',
  name: '玩具潮玩|Toys & collectibles',
  costShare: [0.42, 0.6],
  trades: '玩具|Toys; 儿童玩具|Children’s Toys; 动漫文化|Animation & Culture; 模型|Models',
  cities: 'shantou shantou yangzhou dongguan lishui yiwu ankang',
  brands: `积木星港|Brickport@building-and-learning; 绒绒岛|Rongrong Isle@plush,dolls; 小木马|Little Wooden Horse@early,building,puzzles; 奇趣盒|Qiqu Box; 泡泡机长|Captain Bubble@outdoor-toys; 萌兽屋|Mengshou@plush,dolls; 拼图小镇|Puzzle Town@puzzles,board; 童心工场|Tongxin Works; 魔方学园|Cube School@puzzles,cubes,science;
    陀螺星|Tuoluoxing@play-and-collect,cubes; 布偶街|Buou Street@plush,dolls; 小小工程师|Tiny Engineer@building-and-learning,rc; 彩虹积木屋|Rainbow Blocks@building-and-learning; 玩具抽屉|Toy Drawer; 木奇奇|Muqiqi; 星球潮玩|Planet Art Toys@dolls,plush`,
  branches: [
    {
      slug: 'building-and-learning',
      name: '益智拼搭|Building & learning',
      tips: '含小零件，三岁以下请在成人看护下使用。|Contains small parts, supervise children under three.@!铃; 符合国家玩具安全标准。|Meets national toy safety standards.; 玩后请收纳，防止丢失零件。|Tidy away to keep parts together.',
      points: '锻炼动手能力|trains little hands; 亲子互动|fun for the family',
      leaves: [
        {
          slug: 'building-blocks',
          name: '积木拼装|Building blocks',
          picture: 'bricks',
          yuan: [19, 329],
          grams: [220, 2600],
          share: 1.2,
          things:
            '拼装积木|building bricks; 大颗粒积木|large blocks; 磁力片|magnetic tiles; 木质积木|wooden blocks; 花束积木|brick bouquet; 街景积木|street-scene bricks',
          also: '拼插玩具|construction toy',
          traits: '创意|creative; 国风|Chinese-style@街景,拼装; 男孩|boys’; 女孩|girls’; 解压|stress-relief',
          points:
            '颗粒光滑不伤手|smooth edges@!磁力; 图纸清晰|clear instructions@拼装,花束,街景; 摆件收藏|a piece to display@拼装,花束,街景; 可自由创作|free building@大颗粒,磁力,木质',
          attributes: [
            when('拼装,花束,街景', measure('pieces', '颗粒数|Pieces', '颗粒|pcs', [368, 680, 1200])),
            when('大颗粒,磁力,木质', measure('pieces', '颗粒数|Pieces', '颗粒|pcs', [60, 100, 120])),
            when('大颗粒,磁力,木质', ageGroup('1-3岁|ages 1-3; 3-6岁|ages 3-6')),
            when('拼装,花束,街景', ageGroup('6岁以上|ages 6 and up; 8岁以上|ages 8 and up')),
          ],
          variants: [
            patterns(
              '城市|city|#6ca0cf; 花卉|flowers|#e58ea6; 赛车|racing|#d9483f; 古建|old buildings|#b0764c; 太空|space|#56619c',
            ),
          ],
        },
        {
          slug: 'puzzles',
          name: '拼图|Jigsaws',
          picture: 'puzzle',
          yuan: [9.9, 129],
          grams: [90, 1100],
          things: '木质拼图|wooden jigsaw; 成人拼图|adult jigsaw; 立体拼图|3D puzzle; 儿童拼图|children’s jigsaw',
          also: '益智玩具|brain teaser',
          traits: '减压|relaxing; 磁力|magnetic@儿童; 卡通|cartoon@!成人; 创意|creative',
          points:
            '色彩鲜亮|bright colours; 拼接严丝合缝|pieces fit exactly; 锻炼专注力|builds focus; 附收纳袋|with storage bag',
          attributes: [
            when('成人', measure('pieces', '片数|Pieces', '片|pcs', [500, 1000])),
            when('!成人', measure('pieces', '片数|Pieces', '片|pcs', [48, 100, 200])),
            when('!成人', ages),
          ],
          variants: [
            patterns(
              '风景|scenery|#7fae8d; 动物|animals|#dba45c; 世界地图|world map|#6f9fc8; 插画|illustration|#d98fa5',
            ),
          ],
        },
        {
          slug: 'cubes',
          name: '魔方益智|Cubes & brain teasers',
          picture: 'dice',
          yuan: [7.9, 89],
          grams: [90, 420],
          share: 0.7,
          things:
            '三阶魔方|3×3 magic cube; 磁力魔方|magnetic cube; 七巧板|tangram; 华容道|klotski puzzle; 九连环|nine linked rings; 鲁班锁|Luban lock',
          also: '益智玩具|brain teaser',
          traits:
            '顺滑|smooth@魔方; 竞速|speed@魔方; 木质|wooden@七巧,华容,鲁班; 便携|pocket; 儿童|children’s@!九连环,鲁班锁',
          points:
            '转动顺滑|turns smoothly@魔方; 附教程|tutorial included; 锻炼专注力|builds focus; 不伤手|kind to fingers; 送孩子好礼|a fine gift for children',
          attributes: [ageGroup('3岁以上|ages 3 and up@七巧,华容; 6岁以上|ages 6 and up; 8岁以上|ages 8 and up')],
          variants: [colours('vivid')],
        },
        {
          slug: 'early-learning',
          name: '早教启蒙|Early learning',
          picture: 'abacus',
          yuan: [15, 229],
          grams: [180, 1900],
          things:
            '点读机|talking pen set; 早教机|learning machine; 蒙氏教具|Montessori set; 认知卡片|flash cards; 手摇铃|rattle; 绕珠玩具|bead maze; 音乐玩具|musical toy',
          also: '启蒙教具|learning toy',
          traits:
            '双语|bilingual@点读,早教,卡片; 婴儿|infant@手摇铃,音乐,卡片; 木质|wooden@绕珠,蒙氏; 可啃咬|chewable@手摇铃',
          points:
            '边玩边学|learning through play; 声音柔和|gentle sound@音乐,铃,点读,早教; 圆角打磨|rounded corners@绕珠,蒙氏,铃,卡片; 无毒环保|non-toxic',
          attributes: [ageGroup('6-12个月|6-12 months@铃,音乐,卡片; 1-3岁|ages 1-3; 3-6岁|ages 3-6@!铃')],
          variants: [colours('kids')],
        },
        {
          slug: 'science-kits',
          name: '科学实验|Science kits',
          picture: 'flask',
          yuan: [19, 199],
          grams: [220, 1500],
          share: 0.7,
          things:
            '科学实验套装|science kit; 编程机器人|coding robot; 天文望远镜|telescope; 显微镜|microscope; 考古挖掘玩具|dig-it kit; 电路积木|circuit blocks',
          also: '科普玩具|STEM toy',
          traits: '小学生|primary-school; 趣味|fun; 儿童|children’s; 可充电|rechargeable@机器人',
          points:
            '附实验手册|with handbook@实验,考古,电路; 激发好奇心|sparks curiosity; 安全材料|safe materials@实验,考古; 生日礼物|a birthday hit',
          attributes: [allAges],
          variants: [steps('kit', '套装|Kit', '基础装|basic; 进阶装|advanced; 豪华装|deluxe', 1.4)],
        },
      ],
    },
    {
      slug: 'play-and-collect',
      name: '玩乐收藏|Play & collect',
      tips: '请远离火源。|Keep away from fire.@毛绒,泰迪,抱枕,娃娃; 电动玩具请使用合格电池。|Use approved batteries.@遥控,轨道,泡泡,火车; 请勿对准人脸发射。|Never aim at faces.@水枪,飞机; 玩后请收好，避免受潮。|Put away dry after play.',
      leaves: [
        {
          slug: 'plush',
          name: '毛绒玩具|Plush toys',
          picture: 'bear',
          yuan: [15, 199],
          grams: [120, 1500],
          share: 1.1,
          things:
            '毛绒玩偶|plush toy; 抱枕公仔|plush pillow; 安抚玩偶|comforter toy; 泰迪熊|teddy bear; 毛绒挂件|plush charm; 长条抱枕|long hugging pillow',
          also: '布娃娃|stuffed animal',
          traits: '可爱|cute; 超软|super-soft; 治愈|soothing; 网红|popular; 大号|large@!挂件,安抚',
          points:
            '可机洗不变形|machine washable; 送女友闺蜜|for girlfriends; 填充饱满|generously filled; 陪睡安抚|a bedtime friend@!挂件',
          attributes: [
            lead(
              'animal',
              '造型|Character',
              '小熊|bear@!泰迪; 兔子|rabbit@!泰迪; 卡皮巴拉|capybara@!泰迪; 小狗|puppy@!泰迪; 企鹅|penguin@!泰迪; 恐龙|dinosaur@!泰迪',
            ),
            when('!挂件,抱枕', measure('heightCm', '高度|Height', 'cm|cm', [25, 35, 50, 80])),
          ],
          variants: [colours('soft')],
        },
        {
          slug: 'rc-vehicles',
          name: '遥控玩具车模|Toy vehicles',
          picture: 'toycar',
          yuan: [15, 299],
          grams: [120, 1900],
          things:
            '遥控车|remote-control car; 合金车模|die-cast car; 惯性工程车|friction digger; 轨道车|track car set; 遥控飞机|remote-control plane; 小火车|toy train',
          also: '玩具车|toy car',
          traits:
            '充电|rechargeable@遥控,轨道; 越野|off-road@遥控车; 耐摔|drop-proof@!合金; 男孩|boys’; 仿真|realistic@合金,工程,火车',
          points:
            '爬坡有力|climbs well@遥控车; 回力设计|pull-back action@惯性,合金; 声光效果|lights and sounds@!合金; 车门可开|opening doors@合金; 做工精细|finely made; 送孩子好礼|a fine gift for children',
          attributes: [ages],
          variants: [colours('vivid')],
        },
        {
          slug: 'dolls-figures',
          name: '娃娃手办盲盒|Dolls, figures & blind boxes',
          picture: 'blindbox',
          yuan: [15, 239],
          grams: [90, 900],
          things:
            '盲盒|blind box; 手办摆件|figurine; 换装娃娃|dress-up doll; 棉花娃娃|cotton doll; 过家家玩具|pretend-play set; 微缩小屋|miniature house kit',
          also: '潮玩|art toy',
          traits: '可爱|cute; 限定|limited@盲盒,手办; 治愈|soothing; 公主|princess@换装,过家家,微缩; 国潮|Guochao',
          points:
            '做工精致|finely made; 桌面装饰|desk decor@盲盒,手办,微缩; 收藏送礼|to collect or give@!过家家; 配件丰富|many accessories@换装,过家家,微缩',
          attributes: [
            lead('theme', '系列|Series', '星座|zodiac; 森林|forest; 海洋|ocean; 甜品|dessert; 四季|four-season'),
          ],
          variants: [packs('只|pcs', 1, 3, 6)],
        },
        {
          slug: 'board-games',
          name: '桌游棋牌|Board games',
          picture: 'dice',
          yuan: [15, 159],
          grams: [180, 1700],
          things:
            '桌游卡牌|card game; 象棋|Chinese chess; 五子棋|gomoku; 围棋|Go set; 飞行棋|ludo; 叠叠乐|tumbling tower; 麻将|mahjong set',
          also: '聚会游戏|party game',
          traits:
            '亲子|family; 便携|travel; 磁性|magnetic@象棋,五子,围棋,飞行; 聚会|party@桌游,叠叠,麻将; 儿童|children’s@飞行,叠叠,五子',
          points:
            '规则简单上手快|easy rules@!麻将,围棋; 二至六人同乐|for two to six@桌游,飞行,叠叠; 锻炼思维|trains the mind; 棋盘可折叠|folding board@棋; 手感细腻|smooth to handle; 附收纳盒|storage box included',
          attributes: [allAges],
          variants: [patterns('经典款|classic|#b98b5a; 升级款|upgrade|#7d9f8a; 礼盒款|gift box|#c2655b')],
        },
        {
          slug: 'outdoor-toys',
          name: '户外泡泡水枪|Outdoor toys',
          picture: 'bubbles',
          yuan: [9.9, 129],
          grams: [120, 1700],
          things:
            '泡泡机|bubble machine; 水枪|water gun; 沙滩玩具|beach toys; 飞盘|frisbee; 风筝|kite; 发射飞机|launch glider; 儿童篮球架|children’s basketball hoop',
          also: '户外玩具|garden toy',
          traits:
            '电动|electric@泡泡,水枪; 手持|handheld@泡泡,水枪; 大容量|large@水枪,泡泡; 网红|popular; 夏日|summer@水枪,沙滩,泡泡',
          points:
            '泡泡绵密|masses of bubbles@泡泡; 射程远|long range@水枪; 郊游必备|made for outings; 防漏水|leak-proof@水枪,泡泡; 飞得又高又远|flies high and far@风筝,飞机,飞盘; 跑跳放电|burns off energy; 高度可调|adjustable height@篮球架',
          attributes: [ages],
          variants: [colours('vivid')],
        },
      ],
    },
  ],
};
