import type { Term, Terms } from './words.js';

export type PriceBand = 'LOW' | 'MIDDLE' | 'HIGH';

export interface TopicWords {
  readonly slug: string;
  readonly name: Term;
  /** Category codes (a root, `root.branch` or `root.branch.leaf`) that the audience came for. */
  readonly categories: string;
  /** Categories that go along with it. */
  readonly alsoCategories: string;
  readonly audience: Term;
  readonly bands: readonly PriceBand[];
  /** How such creators call themselves; `{}` is the nickname. */
  readonly shopNames: Terms;
}

export const TOPICS: readonly TopicWords[] = [
  {
    slug: 'skincare',
    name: '成分党护肤|Ingredient-led skincare',
    categories: 'beauty.skincare beauty.beauty-tools.makeup-removers',
    alsoCategories: 'personal-care.body personal-care.hygiene.cotton-pads small-appliances.personal-appliances.shavers',
    audience: '18至35岁关注成分的女性|women aged 18–35 who read ingredient lists',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的护肤研究室|{}’s Skincare Lab; 跟{}科学护肤|Skincare with {}; {}成分控|{} on Ingredients',
  },
  {
    slug: 'makeup',
    name: '彩妆试色|Make-up swatches',
    categories: 'beauty.makeup beauty.beauty-tools',
    alsoCategories:
      'accessories.jewellery.earrings accessories.jewellery.hair-accessories beauty.skincare.sheet-masks bags.packs-and-luggage.travel-accessories',
    audience: '学生与初入职场的女生|students and young women at their first job',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的化妆台|{}’s Dressing Table; {}试色间|{} Swatch Room; 跟着{}变好看|Prettier with {}',
  },
  {
    slug: 'mens-grooming',
    name: '男士理容穿搭|Men’s grooming & style',
    categories:
      'menswear personal-care.body.shaving small-appliances.personal-appliances.shavers shoes.casual-shoes.men-sneakers shoes.leather-shoes.men-leather-shoes',
    alsoCategories:
      'personal-care.hair.shampoos accessories.wearables.watches bags.packs-and-luggage.chest-bags underwear.intimates.men-underpants',
    audience: '22至40岁的男性|men aged 22–40',
    bands: ['MIDDLE'],
    shopNames: '{}型男衣柜|{}’s Wardrobe for Men; {}的理容间|{}’s Barber Room; 听{}的就对了|Just Ask {}',
  },
  {
    slug: 'commuter-style',
    name: '通勤穿搭|Office outfits',
    categories:
      'womenswear.tops womenswear.bottoms.dresses womenswear.bottoms.skirts womenswear.bottoms.women-trousers shoes.leather-shoes.heels-flats',
    alsoCategories: 'bags.handbags accessories.jewellery accessories.wearables.scarves',
    audience: '25至35岁的职场女性|office women aged 25–35',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的通勤衣橱|{}’s Office Closet; {}穿搭日记|{} Style Diary; 每天穿什么问{}|Ask {} What to Wear',
  },
  {
    slug: 'petite-style',
    name: '小个子穿搭|Petite fashion',
    categories: 'womenswear shoes.casual-shoes.women-sneakers',
    alsoCategories:
      'accessories.jewellery bags.handbags.crossbody-bags underwear.intimates.bras accessories.wearables.hats',
    audience: '身高160厘米以下的女生|women under 160 cm',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '一米五八的{}|{} at 158 cm; {}小个子衣橱|{} Petite Closet; {}显高研究所|{} Tall-Look Lab',
  },
  {
    slug: 'curvy-style',
    name: '微胖穿搭|Curvy fashion',
    categories: 'womenswear underwear.intimates underwear.loungewear',
    alsoCategories: 'sports.fitness.sportswear shoes.casual-shoes.women-sneakers accessories.jewellery.necklaces',
    audience: '自信大方的微胖女生|confident curvy women',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '微胖{}|Curvy {}; {}的自信衣橱|{}’s Confident Closet; 胖妹{}穿搭|{} Curvy Looks',
  },
  {
    slug: 'hanfu',
    name: '汉服国风|Hanfu & Chinese style',
    categories:
      'womenswear.bottoms.hanfu accessories.jewellery.hair-accessories accessories.jewellery.bracelets tea-and-drinks.teaware.tea-sets',
    alsoCategories:
      'accessories.jewellery.earrings home.decor.candles gifts-and-festive.festivals stationery.paper-and-craft.diy-craft',
    audience: '热爱传统文化的年轻人|young people who love tradition',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的汉服阁|{}’s Hanfu Pavilion; 听风{}国风馆|{} Chinese Style House; {}簪花小筑|{} Hairpin Cottage',
  },
  {
    slug: 'parenting',
    name: '宝妈育儿|Parenting',
    categories: 'mother-and-baby kidswear',
    alsoCategories:
      'toys.building-and-learning.early-learning cleaning.laundry cleaning.paper bedding.towels.face-towels',
    audience: '0至6岁孩子的妈妈|mothers of children aged 0–6',
    bands: ['MIDDLE'],
    shopNames: '{}妈妈好物|Mum {}’s Finds; {}的育儿仓库|{}’s Parenting Pantry; {}和宝贝|{} and Baby',
  },
  {
    slug: 'baby-food',
    name: '宝宝辅食喂养|Weaning & feeding',
    categories: 'mother-and-baby.feeding kitchen.tableware.lunch-boxes small-appliances.kitchen-appliances.blenders',
    alsoCategories: 'mother-and-baby.care kitchen.cookware.pans groceries.staples kitchen.kitchen-tools.baking',
    audience: '给孩子做辅食的新手爸妈|new parents who cook for their babies',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的辅食厨房|{}’s Weaning Kitchen; 宝宝吃什么{}|What Baby Eats with {}; {}喂养日记|{} Feeding Diary',
  },
  {
    slug: 'school-kids',
    name: '学龄好物|School-age finds',
    categories:
      'kidswear stationery.writing stationery.office.pencil-cases toys.building-and-learning home.lighting.desk-lamps',
    alsoCategories:
      'stationery.paper-and-craft sports.fitness.jump-ropes kitchen.drinkware.thermos toys.play-and-collect.board-games',
    audience: '小学生家长|parents of primary school children',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}老师推荐|Teacher {} Recommends; {}的书包|{}’s Schoolbag; 开学季找{}|Back to School with {}',
  },
  {
    slug: 'office-snacks',
    name: '办公室零食|Office snacks',
    categories: 'snacks tea-and-drinks.coffee-and-instant',
    alsoCategories: 'groceries.instant tea-and-drinks.tea-leaves.herbal-tea groceries.staples.oats',
    audience: '爱囤零食的上班族|office workers with a snack drawer',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的零食抽屉|{}’s Snack Drawer; 馋嘴{}|Hungry {}; {}零食铺|{} Snack Shop',
  },
  {
    slug: 'home-cooking',
    name: '家常菜|Home cooking',
    categories: 'groceries.seasonings groceries.staples kitchen.cookware kitchen.kitchen-tools',
    alsoCategories: 'kitchen.tableware small-appliances.kitchen-appliances groceries.instant.frozen-style',
    audience: '每天做饭的家庭|families who cook every day',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的厨房|{}’s Kitchen; {}家常菜|{} Home Cooking; 今天吃什么问{}|{} on Dinner',
  },
  {
    slug: 'local-flavours',
    name: '地方风味|Local specialities',
    categories:
      'groceries.seasonings groceries.instant snacks.meat-and-sea snacks.nuts-and-fruit groceries.seasonings.honey',
    alsoCategories: 'tea-and-drinks.tea-leaves snacks.biscuits-and-puffs.pastries health.nutrition.herbal-tonics',
    audience: '想念家乡味道的人|people who miss the taste of home',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的家乡味|{}’s Taste of Home; 山里的{}|{} from the Hills; {}寻味记|{} in Search of Flavour',
  },
  {
    slug: 'baking',
    name: '烘焙甜点|Baking',
    categories:
      'kitchen.kitchen-tools.baking small-appliances.kitchen-appliances.air-fryers small-appliances.kitchen-appliances.blenders kitchen.tableware.plates-bowls',
    alsoCategories:
      'snacks.sweets snacks.biscuits-and-puffs kitchen.drinkware.glasses gifts-and-festive.festivals.party',
    audience: '喜欢在家烘焙的人|home bakers',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的烘焙课|{}’s Baking Class; {}甜品日记|{} Dessert Diary; 烤箱旁的{}|{} by the Oven',
  },
  {
    slug: 'tea',
    name: '茶生活|Tea & slow living',
    categories: 'tea-and-drinks.tea-leaves tea-and-drinks.teaware.tea-sets',
    alsoCategories:
      'home.decor.candles home.decor.vases health.nutrition.herbal-tonics small-appliances.kitchen-appliances.kettles',
    audience: '30岁以上的爱茶人|tea lovers over 30',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}侃茶|Tea Talk with {}; {}的茶席|{}’s Tea Table; 半盏{}|Half a Cup with {}',
  },
  {
    slug: 'coffee',
    name: '居家咖啡|Home coffee',
    categories:
      'tea-and-drinks.coffee-and-instant.coffee tea-and-drinks.teaware.coffee-gear small-appliances.kitchen-appliances.coffee-machines kitchen.drinkware.mugs',
    alsoCategories:
      'kitchen.drinkware.glasses kitchen.drinkware.thermos snacks.biscuits-and-puffs.biscuits home.decor.candles',
    audience: '在家手冲的咖啡爱好者|people who brew at home',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的咖啡角|{}’s Coffee Corner; 早安{}咖啡|Morning Coffee with {}; {}手冲日记|{} Pour-over Diary',
  },
  {
    slug: 'tidy-home',
    name: '收纳整理|Tidying & storage',
    categories: 'home.storage kitchen.kitchen-tools.food-storage kitchen.kitchen-tools.kitchen-racks',
    alsoCategories:
      'cleaning.household-cleaning home-improvement.bathroom.bathroom-accessories cleaning.pest-and-air.dehumidify',
    audience: '小户型与租房一族|renters and owners of small flats',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '整理师{}|{} the Organiser; {}的收纳课|{}’s Tidy Class; 小家有{}|A Small Home with {}',
  },
  {
    slug: 'cleaning',
    name: '家务清洁|Housework & cleaning',
    categories: 'cleaning small-appliances.home-appliances.vacuums',
    alsoCategories: 'home.storage personal-care.hygiene home-improvement.bathroom.showers-taps bedding.towels',
    audience: '操持家务的人|people who run a household',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '爱干净的{}|Tidy {}; {}家务社|{} Housework Club; {}清洁小课堂|{} Cleaning Class',
  },
  {
    slug: 'home-decor',
    name: '家居软装|Home styling',
    categories: 'home.decor home.lighting bedding.bed-linen',
    alsoCategories:
      'kitchen.tableware.plates-bowls gardening.garden-tools.pots bedding.duvets-pillows.blankets gardening.plants-and-soil.cut-flowers',
    audience: '想把家布置得好看的年轻人|young people who style their homes',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的家|{}’s Home; {}软装笔记|{} Styling Notes; 和{}一起住|Living with {}',
  },
  {
    slug: 'dorm',
    name: '宿舍好物|Dorm finds',
    categories:
      'home.storage home.lighting bedding.bed-linen bedding.duvets-pillows.mattresses digital-accessories.phone-accessories small-appliances.kitchen-appliances.cookers',
    alsoCategories:
      'snacks.biscuits-and-puffs.crisps groceries.instant.instant-noodles personal-care.oral stationery.writing',
    audience: '大学生|university students',
    bands: ['LOW'],
    shopNames: '{}宿舍日记|{} Dorm Diary; 学姐{}|Senior {}; 404寝室的{}|{} of Room 404',
  },
  {
    slug: 'sleep',
    name: '睡眠床品|Sleep & bedding',
    categories: 'bedding underwear.loungewear health.relaxation.eye-masks',
    alsoCategories: 'home.decor.candles home.lighting.night-lights home.decor.cushions-rugs',
    audience: '在意睡眠品质的人|people who care about sleep',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '晚安{}|Goodnight {}; {}好眠屋|{} Sleep House; {}的卧室|{}’s Bedroom',
  },
  {
    slug: 'wellness',
    name: '养生健康|Wellness',
    categories: 'health tea-and-drinks.tea-leaves.herbal-tea',
    alsoCategories:
      'groceries.staples.grains groceries.seasonings.honey small-appliances.kitchen-appliances.kettles small-appliances.home-appliances.heaters',
    audience: '关注养生的中年人|people in mid-life who look after themselves',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}养生堂|{} Wellness Hall; 跟{}慢慢养|Slow Care with {}; {}爱健康|{} Loves Health',
  },
  {
    slug: 'silver-age',
    name: '中老年生活|Silver-age living',
    categories:
      'health.protection.health-monitors health.relaxation shoes.casual-shoes.slippers underwear.socks-and-thermals menswear.men-tops.men-jackets',
    alsoCategories:
      'tea-and-drinks.coffee-and-instant.milk-tea kitchen.drinkware.thermos bedding.duvets-pillows small-appliances.home-appliances.heaters',
    audience: '50岁以上的叔叔阿姨及其子女|people over 50 and their children',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的幸福晚年|Golden Years with {}; 爸妈好物{}|{} for Mum and Dad; {}唠家常|Chatting with {}',
  },
  {
    slug: 'jewellery',
    name: '首饰搭配|Jewellery',
    categories: 'accessories.jewellery accessories.wearables.watches',
    alsoCategories:
      'accessories.wearables.scarves accessories.wearables.sunglasses gifts-and-festive.gifts.gift-boxes beauty.beauty-tools.perfumes',
    audience: '18至30岁爱打扮的女生|women aged 18–30 who love to dress up',
    bands: ['LOW', 'MIDDLE', 'HIGH'],
    shopNames: '{}的首饰盒|{}’s Jewellery Box; {}一颗珍珠|{} and the Pearl; 闪闪{}|Sparkling {}',
  },
  {
    slug: 'bags',
    name: '包包控|Bag lovers',
    categories: 'bags',
    alsoCategories:
      'accessories.wearables.scarves shoes.leather-shoes.heels-flats accessories.wearables.umbrellas accessories.jewellery.necklaces',
    audience: '通勤与出游的女性|women who commute and travel',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}包你喜欢|Bags You Love by {}; {}的包柜|{}’s Bag Closet; 拎包就走{}|Grab and Go with {}',
  },
  {
    slug: 'shoes',
    name: '舒适鞋履|Comfortable shoes',
    categories: 'shoes',
    alsoCategories: 'underwear.socks-and-thermals.socks kidswear.kids-shoes bags.packs-and-luggage.backpacks',
    audience: '久站久走的人|people on their feet all day',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的鞋柜|{}’s Shoe Rack; 走路的{}|Walking {}; {}好鞋推荐|{} on Good Shoes',
  },
  {
    slug: 'loungewear',
    name: '贴身好物|Underwear & loungewear',
    categories: 'underwear',
    alsoCategories: 'bedding.towels shoes.casual-shoes.slippers personal-care.hygiene',
    audience: '追求舒适的女性|women who want comfort',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的贴身衣橱|{}’s Underwear Drawer; 软软{}|Soft {}; 居家{}|At Home with {}',
  },
  {
    slug: 'gadgets',
    name: '数码好物|Gadgets',
    categories: 'digital-accessories',
    alsoCategories:
      'home.lighting.desk-lamps car.car-care-and-electronics bags.packs-and-luggage.backpacks small-appliances.home-appliances.fans',
    audience: '数码爱好者|gadget fans',
    bands: ['LOW', 'MIDDLE', 'HIGH'],
    shopNames: '{}聊数码|{} on Gadgets; {}的桌搭|{}’s Desk Set-up; 拆箱{}|Unboxing with {}',
  },
  {
    slug: 'small-appliances',
    name: '小家电测评|Appliance reviews',
    categories: 'small-appliances',
    alsoCategories:
      'kitchen.cookware kitchen.kitchen-tools.baking home.lighting.desk-lamps home-improvement.bathroom.water-filter',
    audience: '新婚与租房家庭|newlyweds and renters',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}测家电|{} Tests Appliances; {}的小家电|{}’s Gadgets for Home; 懒人{}|Easy Living with {}',
  },
  {
    slug: 'fitness',
    name: '健身减脂|Fitness',
    categories: 'sports.fitness health.nutrition.protein-powders sports.ball-and-water.sports-bottles',
    alsoCategories:
      'groceries.staples.oats groceries.staples.grains health.relaxation.massagers shoes.casual-shoes.men-sneakers',
    audience: '居家健身的人|people who train at home',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '跟{}练|Train with {}; {}燃脂营|{} Fat-burn Camp; {}的瑜伽课|{}’s Yoga Class',
  },
  {
    slug: 'ball-sports',
    name: '球友游泳|Ball & water sports',
    categories: 'sports.ball-and-water',
    alsoCategories: 'sports.fitness.sportswear shoes.casual-shoes.men-sneakers underwear.socks-and-thermals.socks',
    audience: '周末打球游泳的人|weekend players and swimmers',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}教练|Coach {}; {}运动馆|{} Sports Hall; 打球去{}|Game On with {}',
  },
  {
    slug: 'camping',
    name: '户外露营|Camping',
    categories: 'outdoors.camping outdoors.hiking-and-fishing.coolers',
    alsoCategories:
      'outdoors.hiking-and-fishing.outdoor-tools groceries.instant.self-heating tea-and-drinks.teaware.coffee-gear cleaning.pest-and-air.mosquito-control',
    audience: '周末露营的家庭与情侣|families and couples who camp at weekends',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '去野的{}|{} Goes Wild; {}的营地|{}’s Campsite; 山风与{}|Mountain Wind and {}',
  },
  {
    slug: 'fishing-hiking',
    name: '钓鱼徒步|Fishing & hiking',
    categories: 'outdoors.hiking-and-fishing outdoors.camping.camp-lights outdoors.camping.camp-furniture',
    alsoCategories: 'menswear.men-tops.men-jackets accessories.wearables.hats sports.ball-and-water.cycling',
    audience: '喜欢户外的男性|men who love the outdoors',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '钓鱼佬{}|{} the Angler; {}走山|{} in the Hills; 水边的{}|{} by the Water',
  },
  {
    slug: 'cats',
    name: '养猫日常|Cat life',
    categories:
      'pets.pet-food.cat-food pets.pet-food.pet-treats pets.pet-home.cat-litter pets.pet-home.pet-beds pets.pet-home.pet-bowls pets.pet-home.pet-toys',
    alsoCategories:
      'pets.pet-home.pet-grooming pets.pet-food.pet-supplements small-appliances.home-appliances.vacuums cleaning.pest-and-air.dehumidify',
    audience: '养猫人|cat owners',
    bands: ['LOW', 'MIDDLE', 'HIGH'],
    shopNames: '{}和三只猫|{} and Three Cats; 铲屎官{}|{} the Scooper; 喵喵{}|Meow {}',
  },
  {
    slug: 'dogs',
    name: '养狗日常|Dog life',
    categories:
      'pets.pet-food.dog-food pets.pet-food.pet-treats pets.pet-home.leashes pets.pet-home.pet-beds pets.pet-home.pet-toys pets.pet-home.pet-grooming',
    alsoCategories: 'pets.pet-home.pet-bowls pets.pet-food.pet-supplements cleaning.household-cleaning.mops',
    audience: '养狗人|dog owners',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}和狗|{} and the Dog; 遛狗的{}|{} Walks the Dog; 汪汪{}|Woof {}',
  },
  {
    slug: 'journaling',
    name: '手账文具|Stationery & journaling',
    categories: 'stationery',
    alsoCategories: 'gifts-and-festive.gifts.cards-wrapping home.storage.storage-boxes home.lighting.desk-lamps',
    audience: '学生与手账爱好者|students and journal lovers',
    bands: ['LOW'],
    shopNames: '{}的手账本|{}’s Journal; 文具控{}|Stationery {}; {}写字桌|{}’s Writing Desk',
  },
  {
    slug: 'toys',
    name: '玩具潮玩|Toys & collectibles',
    categories: 'toys',
    alsoCategories:
      'stationery.paper-and-craft.diy-craft gifts-and-festive.gifts.keepsakes kidswear.kids-clothes.kids-tops',
    audience: '家长与潮玩收藏者|parents and collectors',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的玩具箱|{}’s Toy Box; 童心{}|Young-at-heart {}; {}拆盲盒|{} Opens Blind Boxes',
  },
  {
    slug: 'car-life',
    name: '车品好物|Car finds',
    categories: 'car',
    alsoCategories:
      'outdoors.hiking-and-fishing.coolers digital-accessories.phone-accessories.cables digital-accessories.phone-accessories.chargers home-improvement.tools-and-electrics.hand-tool-sets',
    audience: '有车一族|car owners',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}说车品|{} on Car Gear; 副驾{}|Co-driver {}; 老司机{}|Old Driver {}',
  },
  {
    slug: 'balcony-garden',
    name: '阳台园艺|Balcony gardening',
    categories: 'gardening',
    alsoCategories: 'home.decor.vases home.decor.candles outdoors.camping.camp-furniture',
    audience: '在阳台种花的人|people who garden on a balcony',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的阳台|{}’s Balcony; 种花的{}|{} Grows Flowers; {}花园日记|{} Garden Diary',
  },
  {
    slug: 'gifts-festive',
    name: '仪式感礼物|Gifts & celebrations',
    categories: 'gifts-and-festive',
    alsoCategories:
      'accessories.jewellery.necklaces beauty.beauty-tools.perfumes home.decor.candles snacks.sweets.chocolates toys.play-and-collect.plush',
    audience: '要送礼和办喜事的人|people with gifts to give and weddings to plan',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}的礼物店|{}’s Gift Shop; 喜事找{}|{} for Happy Events; {}仪式感|{} Celebrates',
  },
  {
    slug: 'diy-home',
    name: '家装改造|Home makeover',
    categories: 'home-improvement home.storage.shelves',
    alsoCategories:
      'home.decor.wall-art home.lighting.bulbs-ceiling home.decor.curtains cleaning.household-cleaning.kitchen-cleaners',
    audience: '自己动手改造出租屋的人|people who renew rented flats themselves',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}改造家|{} Remakes Homes; 动手的{}|Handy {}; {}修修补补|{} Fixes It',
  },
  {
    slug: 'personal-care',
    name: '洗护好物|Hair & body care',
    categories:
      'personal-care small-appliances.personal-appliances.hair-dryers small-appliances.personal-appliances.electric-toothbrushes',
    alsoCategories: 'beauty.skincare.sunscreens bedding.towels.face-towels cleaning.laundry',
    audience: '精打细算的家庭主妇|thrifty home makers',
    bands: ['LOW', 'MIDDLE'],
    shopNames: '{}洗护仓|{} Care Store; 香香的{}|Fragrant {}; {}囤货日记|{} Stock-up Diary',
  },
  {
    slug: 'table',
    name: '餐桌美学|Tableware & dining',
    categories: 'kitchen.tableware kitchen.drinkware tea-and-drinks.teaware',
    alsoCategories: 'home.decor.vases home.decor.candles kitchen.cookware.pots bedding.towels.face-towels',
    audience: '爱拍一日三餐的人|people who photograph their meals',
    bands: ['MIDDLE', 'HIGH'],
    shopNames: '{}的餐桌|{}’s Table; {}三餐四季|{} Through the Seasons; 杯盘{}|Cups and Plates by {}',
  },
  {
    slug: 'everyday-bargains',
    name: '平价百货|Everyday bargains',
    categories:
      'cleaning.paper cleaning.household-cleaning home.storage.hangers-hooks kitchen.kitchen-tools personal-care.oral underwear.socks-and-thermals.socks snacks.biscuits-and-puffs',
    alsoCategories:
      'home-improvement.bathroom stationery.writing digital-accessories.phone-accessories.cables digital-accessories.phone-accessories.chargers groceries.instant',
    audience: '爱淘便宜好物的人|bargain hunters',
    bands: ['LOW'],
    shopNames: '省钱{}|Thrifty {}; {}9块9|{} at 9.9; {}的百货店|{}’s General Store',
  },
];
