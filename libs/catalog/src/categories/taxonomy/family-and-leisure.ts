export const FAMILY_AND_LEISURE = `
mother-and-baby | 母婴用品 | Mother & baby | 537 | baby, baby care, baby and toddler, baby products, mother and child, nursery
  feeding | 喂养用品 | Feeding
    baby-bottles | 奶瓶奶嘴 | Bottles & teats | | 婴儿奶瓶, baby bottle, 吸管奶瓶, straw baby bottle, 学饮杯, learner cup, 防胀气奶瓶, anti-colic bottle, 宽口奶瓶, wide-neck bottle, 宝宝奶具, baby feeding bottle, feeding bottle, pacifier, teat, teether, sippy cup
    baby-tableware | 儿童餐具水杯 | Children’s tableware | | 吸盘碗, suction bowl, 分隔餐盘, divided plate, 训练筷, training chopsticks, 儿童水杯, children’s cup, 辅食勺套装, weaning spoon set, 围兜, bib, 宝宝餐具, baby tableware
    baby-food | 宝宝辅食 | Baby food | | 婴儿米粉, infant rice cereal, 宝宝面条, baby noodles, 果泥, fruit purée, 溶豆, yoghurt melts, 磨牙棒, teething rusks, 儿童肉松, children’s meat floss, 儿童零食, toddler snack, baby cereal, infant food, puree
    nursing | 哺乳用品 | Nursing | | 吸奶器, breast pump, 储奶袋, milk storage bags, 防溢乳垫, nursing pads, 奶瓶消毒器, bottle steriliser, 恒温调奶器, formula kettle, 温奶器, bottle warmer, 哺乳期用品, breastfeeding
    breast-pumps | 吸奶器 | Breast pumps | | breast pump
    sterilisers | 奶瓶消毒温奶 | Sterilisers & bottle warmers | | bottle warmer, sterilizer, 暖奶器, 奶瓶消毒
    bibs | 围嘴口水巾 | Bibs & burp cloths | | bib, 围兜, 口水巾, burp cloth
    high-chairs | 餐椅 | High chairs | | high chair, booster seat, 宝宝餐椅
    formula | 婴幼儿奶粉 | Baby formula | | infant formula, 奶粉, 配方奶粉, baby milk
  care | 洗护尿裤 | Care & nappies
    nappies | 纸尿裤 | Nappies | | 拉拉裤, pull-up nappies, 学步裤, toddler pants, 夜用纸尿裤, overnight nappies, 游泳尿裤, swim nappies, 尿不湿, diapers, diaper, baby diapers, nappy, cloth diaper, diapers and wipes
    baby-wipes | 婴儿湿巾棉柔巾 | Baby wipes | | 婴儿湿巾, 手口湿巾, hand and mouth wipes, 婴儿棉柔巾, baby cotton tissues, 乳霜纸巾, lotion tissues, 宝宝纸巾, baby tissue, baby wipe
    baby-toiletries | 婴儿洗护 | Baby toiletries | | 婴儿沐浴露, baby wash, 宝宝面霜, baby cream, 护臀膏, nappy balm, 儿童洗发水, children’s shampoo, 婴儿润肤乳, baby lotion, 宝宝护肤, baby skincare, baby powder, baby oil, baby creams, baby bath and hygiene
    baby-bath | 婴儿沐浴 | Baby bath | | baby bath tub, 婴儿浴盆, baby towel, baby shampoo and wash
    potty | 如厕训练 | Potty training | | potty, 小马桶, toilet seat for kids
    baby-safety | 婴儿安全 | Baby safety | | baby gate, 围栏, corner guard, 防撞条, baby monitor, 监护器, playpen
    changing | 隔尿垫尿布台 | Changing mats & bags | | changing mat, 隔尿垫, 妈咪包, diaper bag
  gear | 婴儿出行睡眠 | Baby gear & sleep
    strollers | 推车背带 | Strollers & carriers | | 婴儿推车, baby stroller, 婴儿背带, baby carrier, 腰凳, hip seat, 遛娃神车, compact pushchair, 学步车, walker, 宝宝出行, baby travel gear, stroller, pram, pushchair
    baby-sleep | 婴儿寝居 | Baby sleep | | 婴儿睡袋, baby sleeping bag, 防踢被, anti-kick quilt, 婴儿床围, cot bumper, 定型枕, baby pillow, 爬行垫, crawling mat, 襁褓包巾, swaddle, 宝宝睡眠, baby bedding
    baby-clothes | 婴儿服饰 | Baby clothes | | 连体衣, romper, 哈衣, bodysuit, 和尚服, wrap shirt, 婴儿套装, baby two-piece, 包屁衣, onesie, 新生儿礼盒, newborn gift set, 宝宝衣服, baby wear, baby clothing, infant wear, baby dress, baby boy, baby girl
    maternity | 孕妈用品 | Maternity | | 孕妇裙, maternity dress, 托腹带, belly band, 月子服, postpartum pyjamas, 孕妇打底裤, maternity leggings, 哺乳衣, nursing top, 孕期用品, pregnancy wear, maternity clothing, pregnancy pillow
    car-seats | 安全座椅 | Child car seats | | car seat, child seat, 儿童安全座椅
    walkers | 学步车摇椅 | Walkers & bouncers | | baby walker, bouncer, 学步车, 摇椅, rocker, baby swing
    carriers | 背带腰凳 | Baby carriers | | baby carrier, 腰凳, sling
    cots | 婴儿床 | Cots & cribs | | crib, cot, bassinet, toddler bed
    baby-toys | 婴儿玩具 | Baby toys | | rattle, 摇铃, 牙胶, baby gym, play mat, activity mat, 爬行垫, soft toy
toys | 玩具潮玩 | Toys & collectibles | 1239 | toys and games, toy, kids toys, toys and baby products, games and toys
  building-and-learning | 益智拼搭 | Building & learning
    building-blocks | 积木拼装 | Building blocks | | 拼装积木, building bricks, 大颗粒积木, large blocks, 磁力片, magnetic tiles, 木质积木, wooden blocks, 花束积木, brick bouquet, 街景积木, street-scene bricks, 拼插玩具, construction toy, lego, bricks, building set
    puzzles | 拼图 | Jigsaws | | 木质拼图, wooden jigsaw, 成人拼图, adult jigsaw, 立体拼图, 3D puzzle, 儿童拼图, children’s jigsaw, 益智玩具, brain teaser, puzzle, jigsaw, jigsaw puzzle
    cubes | 魔方益智 | Cubes & brain teasers | | 三阶魔方, 3×3 magic cube, 磁力魔方, magnetic cube, 七巧板, tangram, 华容道, klotski puzzle, 九连环, nine linked rings, 鲁班锁, Luban lock, 益智玩具, brain teaser, rubik cube, magic cube, fidget, 解压玩具
    early-learning | 早教启蒙 | Early learning | | 点读机, talking pen set, 早教机, learning machine, 蒙氏教具, Montessori set, 认知卡片, flash cards, 手摇铃, rattle, 绕珠玩具, bead maze, 音乐玩具, musical toy, 启蒙教具, learning toy, educational toy, stem toy, abc
    science-kits | 科学实验 | Science kits | | 科学实验套装, science kit, 编程机器人, coding robot, 天文望远镜, telescope, 显微镜, microscope, 考古挖掘玩具, dig-it kit, 电路积木, circuit blocks, 科普玩具, STEM toy, experiment, robot kit
    magnetic-blocks | 磁力片 | Magnetic tiles
    montessori | 木制玩具 | Wooden & Montessori toys | | wooden toy, montessori
    drawing-toys | 绘画玩具 | Drawing toys | | drawing board, 画板, magic slate, play dough, 彩泥, slime, clay, lcd writing tablet
    musical-toys | 音乐玩具 | Musical toys | | musical toy, toy piano
  play-and-collect | 玩乐收藏 | Play & collect
    plush | 毛绒玩具 | Plush toys | | 毛绒玩偶, plush toy, 抱枕公仔, plush pillow, 安抚玩偶, comforter toy, 泰迪熊, teddy bear, 毛绒挂件, plush charm, 长条抱枕, long hugging pillow, 布娃娃, stuffed animal, soft toy
    rc-vehicles | 遥控玩具车模 | Toy vehicles | | 遥控车, remote-control car, 合金车模, die-cast car, 惯性工程车, friction digger, 轨道车, track car set, 遥控飞机, remote-control plane, 小火车, toy train, 玩具车, toy car, rc car, remote control car, toy truck, toy vehicle, hot wheels
    dolls-figures | 娃娃手办盲盒 | Dolls, figures & blind boxes | | 盲盒, blind box, 手办摆件, figurine, 换装娃娃, dress-up doll, 棉花娃娃, cotton doll, 过家家玩具, pretend-play set, 微缩小屋, miniature house kit, 潮玩, art toy, doll, action figure, barbie, figurine toy, superhero
    board-games | 桌游棋牌 | Board games | | 桌游卡牌, card game, 象棋, Chinese chess, 五子棋, gomoku, 围棋, Go set, 飞行棋, ludo, 叠叠乐, tumbling tower, 麻将, mahjong set, 聚会游戏, party game, board game, chess, playing cards, mahjong, dominoes, carrom
    outdoor-toys | 户外泡泡水枪 | Outdoor toys | | 泡泡机, bubble machine, 水枪, water gun, 沙滩玩具, beach toys, 飞盘, frisbee, 风筝, kite, 发射飞机, launch glider, 儿童篮球架, children’s basketball hoop, 户外玩具, garden toy, sand toys, pool toy, water toys
    pretend-play | 过家家 | Pretend play | | kitchen set toy, doctor set, role play, dollhouse
    ride-ons | 童车骑乘 | Ride-ons | | ride on car, tricycle, 儿童三轮车, balance bike, 平衡车, 滑行车, rideons
    play-tents | 游戏帐篷滑梯 | Play tents & slides | | play tent, slide, 滑梯, ball pit, trampoline, 蹦床, swing set, sandbox, playhouse
    toy-weapons | 玩具枪剑 | Toy blasters | | nerf, toy gun, 玩具枪, toy sword
    balloons-novelty | 整蛊新奇玩具 | Novelty & magic toys | | prank toy, magic trick, 魔术道具, novelty, spinning top, yo yo, kite, 风筝
pets | 宠物用品 | Pet supplies | 1 | pet, pets, animals and pet supplies, pet care, pet products, pet food and accessories
  pet-food | 宠物食品 | Pet food
    cat-food | 猫粮 | Cat food | | 全价猫粮, complete cat food, 冻干双拼猫粮, freeze-dried mix cat food, 幼猫粮, kitten food, 烘焙猫粮, baked cat food, 主食罐, wet cat food, 猫主粮, dry food for cats, pet meals and treats cat
    dog-food | 狗粮 | Dog food | | 全价狗粮, complete dog food, 冻干狗粮, freeze-dried dog food, 幼犬粮, puppy food, 软粮, soft dog food, 通用犬粮, all-breed dog food, 狗主粮, dry food for dogs, pet food, kibble
    pet-treats | 宠物零食 | Treats | | 猫条, cat purée sticks, 冻干鸡胸肉, freeze-dried chicken, 磨牙棒, chew sticks, 罐头零食, treat cans, 肉干, meat jerky, 猫草片, cat grass bites, 洁齿骨, dental chews, 宠物奖励, pet rewards, dog treats, cat treats, chew, dog biscuit, pet meals and treats
    pet-supplements | 宠物营养保健 | Pet supplements | | 羊奶粉, goat milk powder, 化毛膏, hairball paste, 宠物益生菌, pet probiotics, 鱼油, fish oil, 钙片, calcium tablets, 卵磷脂, lecithin, 宠物营养品, pet nutrition, pet vitamins, dewormer, flea treatment, pet medicine
    bird-food | 鸟粮 | Bird food | | bird seed, bird feed
    fish-food | 鱼粮 | Fish food | | aquarium food, turtle food
  pet-home | 宠物生活 | Pet home & care
    cat-litter | 猫砂清洁 | Litter & hygiene | | 豆腐猫砂, tofu cat litter, 混合猫砂, mixed cat litter, 膨润土猫砂, bentonite cat litter, 宠物尿垫, pet pee pads, 除臭喷雾, odour remover, 拾便袋, waste bags, 宠物清洁, pet hygiene, cat litter, litter box, poop bag
    pet-beds | 宠物窝猫爬架 | Beds & cat trees | | 猫窝, cat bed, 狗窝, dog bed, 猫爬架, cat tree, 猫抓板, cat scratcher, 宠物帐篷, pet tent, 宠物凉垫, pet cooling mat, 宠物床, pet bed
    pet-bowls | 食盆饮水机 | Bowls & fountains | | 宠物碗, pet bowl, 猫咪饮水机, cat fountain, 自动喂食器, automatic feeder, 慢食碗, slow feeder, 双碗食盆, double bowl, 储粮桶, food storage bin, 宠物餐具, pet feeding, pet feeder, pet fountain, dog bowl
    leashes | 牵引出行 | Leashes & carriers | | 牵引绳, leash, 胸背带, harness, 宠物背包, pet backpack, 宠物推车, pet stroller, 航空箱, pet carrier, 项圈, collar, 伸缩牵引绳, retractable leash, 宠物出行, pet travel, dog collar, harness dog, pet leash
    pet-toys | 宠物玩具 | Pet toys | | 逗猫棒, cat wand, 猫薄荷球, catnip ball, 发声玩具, squeaky toy, 磨牙玩具, chew toy, 漏食球, treat ball, 电动逗猫器, electric cat teaser, 宠物解闷, pet play, dog toy, cat toy, pet toy
    pet-grooming | 宠物洗护 | Grooming | | 宠物沐浴露, pet shampoo, 宠物梳毛器, pet brush, 指甲剪, nail clipper, 免洗手套, wash-free gloves, 宠物湿巾, pet wipes, 洗耳液, ear cleaner, 除毛器, hair remover, 宠物美容, pet grooming, dog brush, nail clipper pet, pet cleaning and grooming
    small-pets | 水族小宠 | Aquarium & small pets | | 桌面鱼缸, desktop fish tank, 鱼食, fish food, 仓鼠笼, hamster cage, 兔粮, rabbit food, 鱼缸过滤器, tank filter, 水草造景, aquatic plants set, 乌龟缸, turtle tank, 小宠用品, small pet supplies
    pet-clothes | 宠物服饰 | Pet clothing | | dog clothes, 宠物衣服, pet costume, dog sweater, pet apparel
    pet-cages | 笼舍围栏 | Cages, crates & gates | | dog crate, bird cage, 狗笼, 猫笼, kennel, pet gate, dog house, hutch pet
    pet-training | 宠物训练 | Pet training | | training pad, 尿垫, dog clicker, bark collar, pee pad
    pet-travel | 宠物外出包 | Pet carriers & travel | | pet carrier, 猫包, pet stroller, pet backpack
    aquariums | 鱼缸水族设备 | Aquariums & equipment | | aquarium, fish tank, 鱼缸, aquarium filter, aquarium pump
    bird-supplies | 鸟用品 | Bird supplies | | bird feeder, bird bath, 鸟笼, parrot toy, birdhouse
    reptiles | 爬宠用品 | Reptile supplies | | reptile, terrarium, 爬宠, heat lamp reptile
    horse-farm | 马匹农场动物 | Horse & farm animal supplies | | horse care, poultry supplies, 畜牧, chicken coop, livestock
sports | 运动健身 | Sports & fitness | 988 | sporting goods, sport, exercise and fitness, sports and fitness, all sports fitness and outdoors, fitness
  fitness | 健身瑜伽 | Fitness & yoga
    yoga-mats | 瑜伽垫 | Yoga mats | | yoga mat, 健身垫, exercise mat, 普拉提垫, Pilates mat, 舞蹈垫, dance mat, 跳绳静音垫, skipping mat, 健身地垫, workout mat
    yoga-props | 瑜伽辅具 | Yoga props | | 瑜伽砖, yoga block, 泡沫轴, foam roller, 瑜伽球, yoga ball, 普拉提圈, Pilates ring, 拉力带, stretch band, 筋膜球, massage ball, 健身辅助, fitness prop
    strength-gear | 力量小器械 | Strength gear | | 弹力带, resistance band, 俯卧撑支架, push-up stand, 健腹轮, ab wheel, 握力器, grip trainer, 臂力器, arm trainer, 拉力绳, pull rope, 居家训练, home training
    weights | 哑铃壶铃 | Weights | | 哑铃, dumbbell, 浸塑哑铃, vinyl dumbbell, 壶铃, kettlebell, 六角哑铃, hex dumbbell, 杠铃片, weight plate, 力量训练, strength training, barbell
    jump-ropes | 跳绳呼啦圈 | Skipping ropes & hoops | | 跳绳, skipping rope, 计数跳绳, counting rope, 无绳跳绳, cordless rope, 智能呼啦圈, smart hoop, 呼啦圈, hula hoop, 有氧器材, cardio gear
    sportswear | 运动服饰 | Sportswear | 5322 | 瑜伽裤, yoga leggings, 运动内衣, sports bra, 速干T恤, quick-dry T-shirt, 运动套装, sports set, 健身短裤, training shorts, 瑜伽外套, yoga jacket, 健身服, gym wear, activewear, sports bra set, track suit, yoga pants, workout clothes, sports t-shirt, jersey, athletic
    treadmills | 跑步机健身车 | Cardio machines | | treadmill, exercise bike, elliptical, 跑步机, 动感单车, rowing machine, cardio equipment, stepper
    home-gyms | 综合训练器 | Home gyms & benches | | home gym, weight bench, 哑铃凳, pull up bar, 单杠, gym equipment, power rack
    resistance-bands | 弹力带 | Resistance bands | | resistance band, exercise band, gym ball, hand gripper, ab roller
    boxing | 拳击格斗 | Boxing & martial arts | | boxing gloves, punching bag, 拳击手套, taekwondo, martial arts, mma
    dance | 舞蹈体操 | Dance & gymnastics | | ballet, 舞蹈鞋, gymnastics, leotard, dance shoe
  ball-and-water | 球类水上 | Ball & water sports
    rackets | 羽毛球乒乓 | Badminton & table tennis | | 羽毛球拍, badminton racket, 乒乓球拍, table tennis bat, 网球拍, tennis racket, 匹克球拍, pickleball paddle, 球拍, racket sports, shuttlecock, badminton
    balls | 篮球足球 | Balls | | 篮球, basketball, 足球, football, 排球, volleyball, 静音拍拍球, silent bouncing ball, 儿童皮球, children’s ball, 球类, sports ball, soccer ball
    swimming | 游泳用品 | Swimming | | 泳镜, swimming goggles, 泳衣, swimsuit, 泳帽, swimming cap, 儿童泳圈, children’s swim ring, 男士泳裤, men’s swim trunks, 防水袋, dry bag, 泳具, swim gear, swim cap, swim ring, pool float
    sports-guards | 运动护具 | Sports guards | | 运动护膝, sports knee guard, 护踝, ankle guard, 护肘, elbow guard, 运动腰包, running belt, 运动头带, sports headband, 健身手套, gym gloves, 运动装备, sports gear, knee pads, elbow pads, sports protective
    sports-bottles | 运动水壶 | Sports bottles | | sports bottle, 健身摇摇杯, shaker bottle, 吸管运动杯, straw sports bottle, 吨吨桶, half-gallon bottle, 折叠水杯, folding bottle, 水杯, water bottle
    cycling | 骑行轮滑 | Cycling & skating | | 骑行头盔, cycling helmet, 轮滑鞋, inline skates, 滑板, skateboard, 自行车灯, bike light, 骑行手套, cycling gloves, 打气筒, bike pump, 儿童滑板车, children’s scooter, 骑行装备, riding gear, roller skates
    tennis | 网球壁球 | Tennis & squash | | tennis racket, 网球拍, squash, tennis ball, pickleball
    cricket | 板球棒球 | Cricket & baseball | | cricket bat, baseball, 棒球, softball, cricket, baseball glove
    golf | 高尔夫 | Golf | | golf club, golf ball, putter, golf bag
    billiards | 台球飞镖 | Billiards, darts & table games | | pool cue, dart, 台球, 飞镖, foosball, billiard, air hockey
    football | 橄榄球冰球 | American football & hockey | | american football, hockey stick, rugby, 冰球, lacrosse
    diving | 潜水浮潜 | Diving & snorkelling | | snorkel, diving mask, 潜水, wetsuit, fins
    boating | 皮划艇冲浪 | Boating & surfing | | kayak, paddle board, surfboard, 皮划艇, inflatable boat, life jacket, boating
    skateboards | 滑板 | Skateboards & scooters | | skateboard, scooter, longboard, hoverboard, electric scooter, 滑板车
    bicycles | 自行车整车 | Bicycles | 1026 | bicycle, bike, mountain bike, 自行车, e bike, electric bike, kids bike
    bike-parts | 自行车配件 | Bicycle parts | | bike helmet, bike light, 自行车灯, bike pump, saddle, bicycle tyre, bike rack, bike lock, bicycle accessories
    skiing | 滑雪 | Skiing & snowboarding | | ski, snowboard, ski goggles, ski jacket, ski suit
    equestrian | 马术 | Equestrian | | horse riding, saddle horse, riding boots
    referee | 赛事裁判用品 | Coaching & referee gear | | whistle, trophy, 奖杯, medal, 奖牌, scoreboard, coaching
outdoors | 户外露营 | Outdoors & camping | | outdoor recreation, outdoor, camping and hiking, outdoor gear
  camping | 露营装备 | Camping gear
    tents | 帐篷天幕 | Tents & tarps | | 速开帐篷, pop-up tent, 露营帐篷, camping tent, 天幕, tarp shelter, 沙滩遮阳帐, beach shelter, 隧道帐, tunnel tent, 儿童帐篷, children’s tent, 遮阳棚, shelter, tent, tarp
    camp-furniture | 露营桌椅 | Camp furniture | | 折叠椅, folding chair, 克米特椅, Kermit chair, 月亮椅, moon chair, 蛋卷桌, roll-top table, 折叠桌, folding table, 户外推车, camp wagon, 折叠凳, folding stool, 户外家具, outdoor furniture, camping chair, camping table
    sleeping-gear | 睡袋防潮垫 | Sleeping bags & mats | | 睡袋, sleeping bag, 充气床垫, inflatable mattress, 防潮垫, camping mat, 蛋巢垫, egg-crate mat, 野餐垫, picnic mat, 吊床, hammock, 户外寝具, outdoor bedding, air mattress camping
    camp-kitchen | 露营炊具 | Camp kitchen | | 卡式炉, cassette stove, 户外炉头, camp burner, 套锅, nesting cookset, 烧烤架, barbecue grill, 围炉煮茶炉, tea brazier, 户外水壶, camp kettle, 野炊用品, outdoor cooking, camping stove, camp cookware
    camp-lights | 露营灯手电 | Lanterns & torches | | 露营灯, camping lantern, 强光手电, bright torch, 头灯, head torch, 氛围灯串, camp string lights, 马灯, storm lantern, 太阳能灯, solar light, 户外照明, outdoor lighting, flashlight, torch, headlamp, lantern
    bbq | 烧烤用具 | Barbecues & grills | | bbq grill, charcoal, 烧烤架, barbecue, smoker grill, grill cover, gas grill
    camp-tools | 露营工具 | Camping tools & power | | camping axe, portable power station, 户外电源, carabiner, paracord
  hiking-and-fishing | 徒步垂钓 | Hiking & fishing
    hiking-gear | 登山徒步 | Hiking gear | | 登山杖, trekking poles, 冰爪, crampons, 防雨罩, pack rain cover, 雨衣, raincoat, 户外水袋, hydration bladder, 护膝, hiking knee support, 求生哨, survival whistle, 徒步装备, trekking gear, trekking pole, hiking backpack
    fishing | 钓鱼用品 | Fishing tackle | | 鱼竿, fishing rod, 路亚竿, lure rod, 渔轮, fishing reel, 鱼饵, fishing bait, 钓箱, tackle box, 鱼漂, fishing floats, 鱼护, keep net, 钓鱼伞, fishing umbrella, 渔具, angling gear, fishing lure, fishing line
    coolers | 保温箱野餐篮 | Coolers & picnic | | 保温箱, cool box, 冰包, cooler bag, 野餐篮, picnic basket, 露营收纳箱, camp storage box, 折叠水桶, folding bucket, 户外保鲜, outdoor cooler, cooler, ice box, ice pack
    outdoor-tools | 户外工具 | Outdoor tools | | 多功能工具钳, multi-tool pliers, 工兵铲, folding shovel, 户外绳, paracord, 登山扣, carabiner, 望远镜, binoculars, 指南针, compass, 驱蚊扣, repellent clip, 野外装备, field gear, multi tool, pocket knife, swiss army knife, survival kit
    hunting | 狩猎射击 | Hunting & archery | | hunting, archery, bow and arrow, 射箭, airsoft, paintball, gun holster, ammunition
    climbing | 攀岩 | Climbing | | climbing rope, harness, climbing shoes
    outdoor-clothing | 户外服饰 | Outdoor clothing | | fleece jacket, 冲锋衣, softshell, outdoor trousers, hiking pants
    hydration | 水袋净水 | Hydration & water treatment | | hydration pack, 水袋, portable water filter
hobbies | 乐器手工爱好 | Hobbies & musical instruments | 8 | arts and entertainment, hobbies and creative arts, hobby
  instruments | 乐器 | Musical instruments | 54 | musical instrument, instruments
    guitars | 吉他弦乐 | Guitars & strings | | guitar, ukulele, 吉他, 尤克里里, violin, 小提琴, guitar strings, bass guitar, cello
    keyboards-pianos | 钢琴键盘 | Pianos & keyboards | | piano, electronic keyboard, 电子琴, 电钢琴, synthesizer, midi keyboard
    drums | 鼓打击乐 | Drums & percussion | | drum, 架子鼓, tabla, percussion, 手鼓, cymbal
    wind | 管乐口琴 | Wind instruments | | flute, harmonica, saxophone, 笛子, 口琴, trumpet, clarinet, 葫芦丝
    folk | 民族乐器 | Folk instruments | | guzheng, 古筝, 二胡, 琵琶, pipa
    music-accessories | 乐器配件 | Instrument accessories | | guitar pick, music stand, 谱架, capo, tuner, metronome, guitar amplifier, instrument case
    dj-stage | 舞台DJ设备 | Stage & DJ equipment | | dj controller, stage light, 舞台灯, audio mixer, fog machine, karaoke, pa system, 调音台
  needlework | 手工编织 | Sewing & needlework
    fabric | 布料面料 | Fabric | | cloth material, 布料, felt, lace trim
    sewing | 缝纫用品 | Sewing supplies | | sewing kit, thread, needle, 针线, zipper, button sewing, 纽扣, sewing notions
    knitting | 毛线编织 | Knitting & crochet | | yarn, knitting needles, 毛线, crochet hook, wool
    embroidery | 刺绣十字绣 | Embroidery & diamond painting | | embroidery, cross stitch, 十字绣, diamond painting, 钻石画
    beads | 串珠DIY | Beads & jewellery making | | bead, jewelry making, 串珠, charms diy, resin mould, jewellery findings
  collecting | 收藏模型 | Collecting & models | | collectibles
    models | 模型 | Scale models | | model kit, scale model, 高达, gundam, diecast, model train
    coins-stamps | 钱币邮票 | Coins & stamps | | coin, stamp collection, 邮票, 纪念币, postage stamp
    trading-cards | 卡牌 | Trading cards | | trading card, pokemon cards, sports card
    antiques | 古玩字画 | Antiques & calligraphy | | antique, 字画, 文玩, 手串, calligraphy, 书法, 毛笔
    autographs | 周边签名 | Memorabilia | | autograph, 明星周边, fan merchandise, kpop
books-media | 图书音像 | Books & media | 783 | books, media, book, music movies and posters
  books | 图书 | Books | 784 | book
    fiction | 小说文学 | Fiction & literature | | novel, fiction, 小说, poetry
    children-books | 童书绘本 | Children’s books | | children's book, picture book, 绘本, 童书, colouring book
    textbooks | 教材教辅 | Textbooks & study guides | | textbook, 教辅, 练习册, exam prep, dictionary
    non-fiction | 社科生活 | Non-fiction | | cookbook, biography, self help, 历史, 管理, business book
    comics | 漫画 | Comics | | comic, manga, graphic novel
    magazines | 杂志 | Magazines | | magazine, newspaper
  audio-video | 音像 | Music & film
    music | 音乐唱片 | Music | 855 | cd, vinyl record, music album, 黑胶唱片, 专辑
    films | 影视碟片 | Film & TV | 839 | dvd, blu ray, movie, 影碟, dvds and videos
    sheet-music | 乐谱 | Sheet music
stationery | 文具办公 | Stationery & office | 922 | office supplies, office products, stationery and office supplies, pens and stationery, school supplies, office and school
  writing | 书写工具 | Writing
    pens | 中性笔钢笔 | Pens | | 中性笔, gel pens, 按动笔, retractable pens, 钢笔, fountain pen, 圆珠笔, ballpoint pens, 签字笔, signing pens, 刷题笔, study pens, 水笔, writing pens, pen, ball pen, gel pen, rollerball
    markers | 彩笔荧光笔 | Markers & highlighters | | 荧光笔, highlighters, 马克笔, art markers, 水彩笔, felt-tip pens, 彩铅, colour pencils, 丙烯马克笔, acrylic markers, 蜡笔, crayons, 画笔, drawing pens, marker, highlighter pen, sketch pen, permanent marker, colour pen
    pencils-erasers | 铅笔橡皮修正 | Pencils & correction | | 自动铅笔, mechanical pencil, 铅笔, pencils, 橡皮, erasers, 修正带, correction tape, 卷笔刀, sharpener, 尺子套装, ruler set, 圆规, compass, 学习文具, school stationery, pencil, eraser
    fountain-pens | 钢笔墨水 | Fountain pens & ink | | fountain pen, 钢笔, ink bottle, 墨水
    whiteboards | 白板黑板 | Boards & easels | | whiteboard, blackboard, 白板, notice board, easel, cork board
  paper-and-craft | 本册手账 | Notebooks & journaling
    notebooks | 笔记本手账 | Notebooks & planners | | 笔记本, notebook, 手账本, journal, 活页本, ring binder, 错题本, error notebook, 日程本, planner, 线圈本, spiral notebook, 绘画本, sketchbook, 本子, writing book, exercise book, notepad
    stickers-tape | 贴纸胶带 | Stickers & tape | | 手账贴纸, journal stickers, 和纸胶带, washi tape, 便利贴, sticky notes, 姓名贴, name labels, 咕卡贴纸, card deco stickers, 印章, stamps, 索引贴, page flags, 装饰素材, deco material, sticker, decorative tape, scrapbook
    diy-craft | 手工书画 | Art & craft | | 毛笔套装, calligraphy brush set, 水彩颜料, watercolours, 刺绣材料包, embroidery kit, 钩织材料包, crochet kit, 字帖, copybook, 超轻粘土, air-dry clay, 丙烯颜料, acrylic paints, 手工材料, craft kit, art and craft, origami, craft supplies
    paper | 打印纸 | Paper & cardstock | | copy paper, a4 paper, printer paper, photo paper, cardstock, paper roll
    envelopes | 信封标签 | Envelopes & labels | | envelope, label, 信封, sticker label, 标签纸, mailing supplies, address labels
    planners | 日程本便签 | Planners & sticky notes | | planner, sticky notes, 便利贴, diary, memo pad, post it
    art-supplies | 绘画用品 | Art supplies | | acrylic paint, watercolour, 颜料, paint brush art, canvas art, easel paint, crayon, colour pencil, drawing
  office | 办公收纳 | Office & desk
    pencil-cases | 笔袋文件收纳 | Pencil cases & files | | 笔袋, pencil case, 文件夹, file folder, 资料册, display book, 文件收纳盒, document box, 试卷夹, exam-paper clip, 笔筒, pen holder, 文具收纳, stationery storage, pen case, pencil box
    office-tools | 办公用品 | Office tools | | 计算器, calculator, 订书机, stapler, 剪刀, scissors, 打孔器, hole punch, 长尾夹, binder clips, 封箱胶带, packing tape, 白板, whiteboard, 办公耗材, office supplies, ruler, paper clip, tape dispenser, geometry set
    desk-decor | 台历桌面摆件 | Calendars & desk decor | | 台历, desk calendar, 便签座, memo holder, 桌面小摆件, desk ornament, 解压玩具, fidget toy, 书立, bookends, 书签, bookmarks, 桌面文创, desk goods
    filing-supplies | 文件夹 | Files & folders | | file folder, binder, clipboard, document bag, ring binder
    calculators | 计算器 | Calculators | | calculator, financial calculator, scientific calculator
    tapes-adhesives | 胶水胶带 | Tape & adhesives | | glue, adhesive tape, 胶带, glue stick, packing tape, scotch tape
    packing | 快递包装 | Packing & shipping supplies | | bubble wrap, carton, 纸箱, 快递袋, packing box, mailer bag, 打包带
    desk-organisers | 桌面收纳 | Desk organisers | | pen holder, 笔筒, desk organizer, monitor stand riser, book stand
    stamps-ink | 印章财会 | Stamps & accounting | | stamp, 印章, receipt book, cash box, money counter, 点钞机, time clock
    globes-maps | 地球仪地图 | Globes & maps | | globe, map, 地球仪
    presentation | 演示用品 | Presentation supplies | | laser pointer, presenter, 翻页笔, lectern, name badge, badge holder
gifts-and-festive | 节庆礼品 | Gifts & festive | 2559 | gifts, party supplies, gift, festive, party and occasions, festive decor
  festivals | 节日装饰 | Festive decor
    new-year | 春节年货装饰 | Spring Festival decor | | 对联福字, couplets and Fu signs, 红包, red packets, 灯笼挂饰, lantern decoration, 窗花, window paper-cuts, 生肖摆件, zodiac ornament, 新年挂件, New Year hanging, 新年装饰, New Year decoration
    wedding | 婚庆用品 | Wedding goods | | 婚房布置套装, wedding room set, 喜字贴, double-happiness stickers, 喜糖盒, wedding favour boxes, 婚礼手捧花, bridal bouquet, 敬酒杯, toasting cups, 红盆套装, red basin set, 结婚用品, wedding supplies, wedding decoration, wedding favor, wedding invitation
    party | 生日派对 | Birthday & party | | 生日气球套装, birthday balloon set, 蛋糕装饰, cake toppers, 生日帽, party hats, 背景布, backdrop, 生日蜡烛, birthday candles, 派对拉旗, party bunting, 派对布置, party decoration, party supplies, balloon, birthday decoration, party favor, party hat, confetti, 气球
    christmas | 圣诞装饰 | Christmas | | christmas tree, christmas decoration, 圣诞树, ornament christmas, christmas lights, wreath
    halloween | 万圣节 | Halloween | | halloween decoration, pumpkin decoration
    other-festivals | 中秋端午节庆 | Other festivals | | diwali, easter, 端午, 中秋, thanksgiving, lantern festival, rakhi
  gifts | 礼品 | Gifts
    gift-boxes | 礼盒套装 | Gift sets | | 生日礼盒, birthday gift box, 伴手礼盒, favour gift box, 教师节礼盒, Teachers’ Day gift set, 情人节礼盒, Valentine’s gift box, 新生儿礼盒, newborn gift box, 商务礼品套装, business gift set, 礼物, present, gift set, gift box
    keepsakes | 创意摆件音乐盒 | Keepsakes & music boxes | | 水晶球音乐盒, snow globe music box, 木质音乐盒, wooden music box, 创意摆件, creative ornament, 定制相册, photo album, 星空灯摆件, starry lamp ornament, 刻字钥匙扣, engraved key ring, 纪念品, keepsake, music box, snow globe, souvenir
    cards-wrapping | 贺卡包装 | Cards & wrapping | | 立体贺卡, pop-up card, 礼品袋, gift bags, 包装纸, wrapping paper, 丝带, ribbon, 明信片, postcards, 礼物盒, empty gift box, 封口贴, seal stickers, 包装材料, gift wrap, greeting card, gift bag, ribbon gift
    gift-cards | 礼品卡 | Gift cards & vouchers | | gift card, voucher, e gift card, 充值卡
    flower-gifts | 鲜花礼盒 | Flower & hamper gifts | | gift basket, hamper, 花束礼盒
    personalised | 定制礼品 | Personalised gifts | | customised gift, personalized, 定制, engraved gift
`;
