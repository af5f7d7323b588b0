export const FOOD_AND_DRINK = `
snacks | 休闲零食 | Snacks | | snack, snack foods, branded foods, snacks and branded foods, namkeen
  nuts-and-fruit | 坚果果干 | Nuts & dried fruit | | dry fruits, nuts
    nuts | 坚果炒货 | Nuts & seeds | | 每日坚果, daily mixed nuts, 碧根果, pecans, 夏威夷果, macadamia nuts, 开心果, pistachios, 巴旦木, almonds, 腰果, cashews, 瓜子, sunflower seeds, 干果炒货, roasted nuts, 坚果零食, nut snack, almond, cashew, pistachio, peanut, walnut, mixed nuts
    dried-fruit | 蜜饯果干 | Dried fruit | | 芒果干, dried mango, 草莓干, dried strawberries, 话梅, preserved plums, 红薯干, dried sweet potato, 无花果干, dried figs, 山楂条, hawthorn strips, 果脯, fruit snack, raisin
    red-dates | 红枣枸杞 | Dates & goji | | 灰枣, grey jujubes, 骏枣, Jun jujubes, 枣夹核桃, walnut-stuffed dates, 红枸杞, red goji berries, 黑枸杞, black goji berries, 蜜枣, candied dates, 枣类, dried dates
    seaweed | 海苔紫菜 | Seaweed snacks | | seaweed, nori, 海苔
  biscuits-and-puffs | 饼干膨化 | Biscuits & crisps
    biscuits | 饼干曲奇 | Biscuits & cookies | | 曲奇饼干, butter cookies, 苏打饼干, soda crackers, 全麦饼干, wholewheat biscuits, 夹心饼干, sandwich biscuits, 粗粮饼干, multigrain biscuits, 早餐饼干, breakfast biscuits, 办公室零食, office snack, cookie, cracker, rusk, wafer, cream biscuits, biscuit
    crisps | 膨化食品 | Crisps & puffs | | 薯片, potato crisps, 虾条, prawn sticks, 锅巴, crispy rice, 虾片, prawn crackers, 海苔脆, seaweed crisps, 玉米片, corn chips, 膨化零食, puffed snack, chips, potato chips, namkeen and savoury snacks, chips and corn snacks, extruded snacks
    pastries | 糕点面包 | Cakes & pastries | | 蛋黄酥, egg-yolk pastries, 鲜花饼, rose cakes, 绿豆糕, mung bean cakes, 手撕面包, pull-apart bread, 桃酥, walnut cookies, 雪媚娘, snow-skin mochi, 中式点心, Chinese pastry, 早餐面包, breakfast bread, cake, bread, bakery, muffin, croissant, bakery snacks, cakes and pastries
    popcorn | 爆米花 | Popcorn
    snack-bars | 能量棒谷物棒 | Snack & cereal bars | | granola bar, cereal bar, protein bar, 能量棒, 蛋白棒
  meat-and-sea | 肉干海味 | Meat & sea snacks
    jerky | 肉干卤味 | Jerky & braised meat | | 牛肉干, beef jerky, 猪肉脯, pork slices, 鸭脖, duck necks, 鸡爪, chicken feet, 卤鸡腿, braised chicken legs, 风干牛肉, air-dried beef, 卤味零食, braised snack, 肉脯, meat snack
    sea-snacks | 海味即食 | Seafood snacks | | 鱿鱼丝, shredded squid, 即食海苔, seasoned seaweed, 小鱼仔, dried little fish, 蟹柳, crab sticks, 烤虾干, roast prawns, 鱼豆腐, fish tofu, 海鲜零食, sea snack
    spicy-strips | 辣条豆干 | Spicy strips & tofu | | 辣条, spicy gluten strips, 豆干, dried tofu, 素牛筋, vegetarian tendon, 魔芋爽, konjac snacks, 臭豆腐干, stinky tofu bites, 素毛肚, konjac tripe, 豆制品零食, soy snack, 怀旧零食, childhood snack
    fish-tofu | 鱼豆腐 | Fish tofu & fish balls | | 鱼丸, fish balls
  sweets | 糖果甜食 | Sweets & chocolate
    chocolates | 巧克力 | Chocolate | | 黑巧克力, dark chocolate, 松露巧克力, chocolate truffles, 牛奶巧克力, milk chocolate, 巧克力礼盒, chocolate gift box, 夹心巧克力, filled chocolate, 可可零食, cocoa treat, truffle, chocolates and candies
    candies | 糖果软糖 | Candies & gummies | | 果汁软糖, fruit gummies, 牛轧糖, nougat, 棒棒糖, lollipops, 牛奶糖, milk candy, 薄荷糖, mints, 棉花糖, marshmallows, 酥糖, crisp candy, 喜糖, wedding sweets, candy, gummy, lollipop, toffee, mukhwas, chewing gum, gum
    jellies | 果冻布丁 | Jellies & puddings | | 果冻, fruit jelly, 吸吸冻, pouch jelly, 布丁, pudding, 蒟蒻果冻, konjac jelly, 果汁果冻, juice jelly, 甜品, dessert
    traditional-sweets | 传统糕点 | Traditional sweets | | 月饼, mooncake, 绿豆糕, indian mithai, halwa, laddu
groceries | 粮油速食 | Groceries & instant food | 422 | grocery, food, foodgrains oil and masala, gourmet and world food, food and beverages, pantry
  staples | 米面杂粮 | Rice, noodles & grains | | foodgrains, rice and rice products, staple food
    rice | 大米 | Rice | | 长粒香米, long-grain fragrant rice, 珍珠米, pearl rice, 胚芽米, germ rice, 稻花香米, Daohuaxiang rice, 糙米, brown rice, 主食粮食, staple grain, basmati rice, jasmine rice
    grains | 杂粮豆类 | Grains & beans | | 小米, millet, 藜麦, quinoa, 红豆薏米, red beans and barley, 八宝粥米, eight-treasure congee mix, 黑豆, black beans, 燕麦米, oat groats, 五谷杂粮, wholegrains, dal, pulse, lentil, beans, organic staples
    noodles | 面条粉丝 | Noodles & vermicelli | | 挂面, dried noodles, 刀削面, knife-cut noodles, 红薯粉条, sweet potato vermicelli, 荞麦面, buckwheat noodles, 意大利面, spaghetti, 热干面, Wuhan sesame noodles, 面食, pasta and noodles, pasta, macaroni, vermicelli
    oats | 麦片早餐 | Cereals & oats | | 水果燕麦片, fruit muesli, 烘焙麦片, baked granola, 即食燕麦, instant oats, 燕麦脆, oat clusters, 谷物早餐圈, cereal rings, 早餐代餐, breakfast cereal, oatmeal, muesli, corn flakes, flakes, granola, oats and porridge
    flour | 面粉 | Flour & baking mixes | | atta, flour, 高筋面粉, 烘焙粉, baking powder, cake mix, flours and sooji, baking supplies, yeast
    sugar-salt | 糖盐 | Sugar & salt | | sugar, salt, jaggery, 白糖, 冰糖, 红糖, 食盐, sweetener, sugarfree
  instant | 方便速食 | Instant meals
    instant-noodles | 方便面粉 | Instant noodles | | 螺蛳粉, river-snail rice noodles, 酸辣粉, hot and sour noodles, 拌面, dry-mixed noodles, 火鸡面, fire noodles, 花甲粉, clam vermicelli, 米线, rice noodles, 速食面, instant noodle, ramen, cup noodles, noodle
    self-heating | 自热食品 | Self-heating meals | | 自热火锅, self-heating hot pot, 自热米饭, self-heating rice, 自热煲仔饭, self-heating clay-pot rice, 自热面, self-heating noodles, 户外速食, outdoor meal
    frozen-style | 半成品菜 | Ready dishes | | 空气炸锅鸡块, air-fryer chicken bites, 卤牛肉, braised beef, 酸菜鱼料包, pickled-cabbage fish kit, 手抓饼, scallion flatbreads, 烤肠, grill sausages, 梅菜扣肉, pork with preserved greens, 预制菜, ready meal, ready to cook, ready mix, heat and eat
    canned-food | 罐头 | Canned food | | canned fish, tinned food, baked beans, canned vegetables, tinned fish
    soups | 汤料速食汤 | Soups & broths | | soup, 速食汤, instant soup, broth, stock cubes
    frozen-food | 速冻食品 | Frozen food | | 水饺, dumplings, 汤圆, frozen pizza, frozen snacks, ice cream, 冰淇淋, frozen vegetables
  seasonings | 调味酱料 | Seasonings & sauces | | masala and spices, condiments, spices, cooking and baking needs
    sauces | 酱料 | Sauces & pastes | | 香菇牛肉酱, mushroom beef sauce, 油泼辣子, chilli oil, 豆瓣酱, broad bean paste, 沙拉酱, salad dressing, 番茄酱, ketchup, 剁椒酱, chopped chilli sauce, 调味酱, condiment, mayonnaise, hot sauce, chilli sauce, tomato ketchup, dips
    hotpot-base | 火锅底料 | Hot pot bases | | hot pot base, 冒菜底料, maocai base, 麻辣香锅料, mala stir-fry sauce, 番茄汤底, tomato soup base, 烧烤蘸料, barbecue dip, 家庭火锅, home hot pot
    cooking-oil | 食用油醋 | Oils & vinegars | | 菜籽油, rapeseed oil, 山茶油, camellia oil, 亚麻籽油, flaxseed oil, 陈醋, aged vinegar, 橄榄油, olive oil, 芝麻香油, sesame oil, 烹饪用油, cooking oil and vinegar, edible oil, sunflower oil, ghee, coconut oil, edible oils and ghee
    honey | 蜂蜜干货 | Honey & dry goods | | 百花蜂蜜, wildflower honey, 洋槐蜜, acacia honey, 黑木耳, black fungus, 花菇, flower mushrooms, 银耳, snow fungus, 羊肚菌, morels, 土特产, local specialities, honey
    spices | 香辛料 | Spices & herbs | | spice, 花椒, 八角, 孜然, pepper, turmeric, herbs and seasoning, chilli powder, blended masalas, cumin, whole spices
    pickles | 酱菜腌菜 | Pickles & preserves | | pickle, 榨菜, 泡菜, kimchi, pickles and chutney, olives
    jams-spreads | 果酱抹酱 | Jams & spreads | | jam, peanut butter, nut butter, 花生酱, chocolate spread, jam conserve marmalade, spreads
    soy-vinegar | 酱油醋 | Soy sauce & vinegar | | soy sauce, 酱油, 蚝油, oyster sauce, vinegar, 料酒
fresh | 生鲜果蔬 | Fresh food | | perishables, fresh produce
  fruit-vegetables | 水果蔬菜 | Fruit & vegetables | 430 | produce
    fruit | 新鲜水果 | Fresh fruit | | apple, 苹果, orange, 橙子, banana, mango, cherry, 车厘子, grapes, exotic fruits
    vegetables | 新鲜蔬菜 | Fresh vegetables | | potato, onion, 土豆, 番茄, tomato, cuts and sprouts, exotic vegetables, mushrooms, 菌菇, organic vegetables
    salads | 净菜沙拉 | Salads & cut produce | | salad, 净菜, cut fruit
  meat-fish | 肉禽水产 | Meat, poultry & fish | | eggs meat and fish
    meat | 牛羊猪肉 | Meat | | 牛排, steak, pork, mutton, lamb, beef, sausages bacon and salami
    poultry | 禽肉 | Poultry | | chicken, 鸡胸肉, duck
    fish-seafood | 鱼虾海鲜 | Fish & seafood | | shrimp, 虾, crab, 螃蟹, salmon, 三文鱼, marine water fish, seafood
  dairy-eggs | 乳品蛋类 | Dairy & eggs | 428 | dairy, dairy products
    milk | 牛奶 | Milk | | 纯牛奶, flavoured milk, milk powder, 奶粉, condensed milk, flavoured soya milk
    yogurt | 酸奶 | Yogurt | | curd, yoghurt, 乳酸菌
    cheese | 奶酪黄油 | Cheese & butter | | butter, cheese, 芝士, 黄油, paneer, cream, butter and margarine
    eggs | 蛋类 | Eggs | | 鸡蛋, 咸鸭蛋, farm eggs
tea-and-drinks | 茶饮冲调 | Tea, coffee & drinks | 413 | beverages, drinks, beverage
  tea-leaves | 茶叶 | Tea
    green-tea | 绿茶 | Green tea | | 龙井茶, Longjing tea, 碧螺春, Biluochun tea, 毛尖, Maojian tea, 安吉白茶, Anji white-leaf tea, 黄山毛峰, Huangshan Maofeng, 云雾绿茶, cloud-mist green tea, 春茶, spring tea
    black-tea | 红茶 | Black tea | | 正山小种, Lapsang Souchong, 金骏眉, Jin Jun Mei, 滇红, Yunnan black tea, 祁门红茶, Keemun black tea, 荔枝红茶, lychee black tea
    oolong | 乌龙茶 | Oolong | | 铁观音, Tieguanyin, 大红袍, Da Hong Pao, 肉桂, Rougui rock tea, 单丛, Dancong oolong, 水仙, Shuixian rock tea, 桂花乌龙, osmanthus oolong, oolong tea
    puer | 普洱白茶 | Pu’er & white tea | | 普洱熟茶饼, ripe Pu’er cake, 普洱生茶饼, raw Pu’er cake, 老白茶饼, aged white tea cake, 小青柑, tangerine Pu’er, 寿眉, Shou Mei white tea, 小金沱, mini tuo Pu’er, 黑茶白茶, aged tea
    herbal-tea | 花草茶 | Flower & herbal tea | | 茉莉花茶, jasmine tea, 菊花决明子茶, chrysanthemum cassia tea, 玫瑰花茶, rose tea, 桂圆红枣茶, longan date tea, 冬瓜荷叶茶, winter melon lotus tea, 水果茶, fruit tea, 大麦茶, barley tea, 养生茶包, herbal tea bags
    tea-bags | 袋泡茶 | Tea bags | | tea bag, 冷泡茶
    matcha | 抹茶 | Matcha & powdered tea | | matcha, 抹茶粉, leaf and dust tea
  coffee-and-instant | 咖啡冲饮 | Coffee & instant drinks
    coffee | 咖啡 | Coffee | | 挂耳咖啡, drip-bag coffee, 冻干咖啡, freeze-dried coffee, 冷萃咖啡液, cold-brew concentrate, 速溶黑咖啡, instant black coffee, 美式咖啡, americano coffee, instant coffee, drip coffee, ground coffee, coffee pods, coffee capsule
    milk-tea | 奶茶藕粉 | Milk tea & instant powders | | 冲泡奶茶, instant milk tea, 坚果藕粉, nut lotus-root powder, 燕麦奶茶粉, oat milk tea powder, 鲜奶茶粉, fresh-milk tea powder, 冲饮早餐, instant drink, cocoa, hot chocolate, bubble tea, malt drink, health drink
    grain-drinks | 五谷冲饮 | Grain & ginger drinks | | 豆浆粉, soy milk powder, 核桃粉, walnut powder, 黑芝麻糊, black sesame paste, 姜枣茶, ginger date tea, 可可粉, cocoa powder, 山药粉, yam powder, 冲饮代餐, instant drink
    roasted-beans | 咖啡豆 | Coffee beans | | 意式咖啡豆, espresso beans, 单品咖啡豆, single-origin beans, 现磨咖啡粉, ground coffee, 烘焙咖啡, roasted coffee
    juices | 饮料果汁 | Juices & soft drinks | | NFC果汁, NFC juice, 气泡水, sparkling water, 酸梅汤, sour plum drink, 椰子水, coconut water, 植物奶, plant milk, 无糖茶饮, unsweetened bottled tea, 饮品, bottled drink, juice, soft drink, soda, cold drinks, fruit juice, squash, syrup, fruit juices and drinks, energy drink, sports drink, iced tea
    water | 饮用水 | Water | | mineral water, 矿泉水, sparkling water, 苏打水, packaged water, spring water
    plant-milk | 植物奶 | Plant milk | | oat milk, 豆奶, soy milk, almond milk, 椰汁, coconut water
  teaware | 茶具咖具 | Tea & coffee ware
    tea-sets | 茶具套装 | Tea sets | | 功夫茶具套装, gongfu tea set, 快客杯, travel tea set, 茶壶, teapot, 盖碗, gaiwan, 公道杯, fairness pitcher, 主人杯, master’s teacup, 泡茶器, tea ware, tea pot, tea infuser, tea strainer
    coffee-gear | 咖啡器具 | Coffee gear | | 手冲咖啡壶, pour-over kettle, 摩卡壶, moka pot, 手摇磨豆机, hand grinder, 法压壶, French press, 咖啡滤杯, coffee dripper, 手冲器具, brewing gear, coffee grinder, coffee filter
  alcohol | 酒类 | Alcoholic drinks | 499676 | liquor
    baijiu | 白酒 | Baijiu | | 茅台, 五粮液, chinese spirits
    wine | 葡萄酒 | Wine | 421 | red wine, 红酒, white wine, champagne, 香槟, non alcoholic drinks wine
    beer | 啤酒 | Beer | 414 | 精酿, craft beer, lager
    spirits | 洋酒 | Spirits | 417 | whisky, 威士忌, vodka, rum, gin, brandy, 白兰地
    rice-wine | 米酒黄酒 | Rice & fruit wine | | sake, 黄酒, 梅酒, plum wine
`;
