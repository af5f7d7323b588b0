/**
 * Words for the same goods, each group on a line; the forms are alike both ways. A form may have several words.
 * Kept to what is the same thing: what is merely related belongs into categories.
 */
const GROUPS = `
tv, television, 电视, 电视机
laptop, notebook, notebook computer, 笔记本电脑
cell phone, mobile phone, smartphone, 手机
headphones, headphone, headset, earphones, earbuds, 耳机
fridge, refrigerator, 冰箱
power bank, powerbank, portable charger, 充电宝, 移动电源
ps4, playstation 4
ps5, playstation 5
playstation, ps
hard drive, hdd, hard disk, 硬盘
usb stick, memory stick, flash drive, usb flash drive, thumb drive, pendrive, u盘, 优盘
memory card, sd card, 存储卡, 内存卡
wifi, wi-fi, wireless lan, wlan
bluetooth, 蓝牙
wireless, cordless, 无线
pc, desktop computer, personal computer, 台式电脑, 台式机
monitor, computer screen, 显示器
speaker, loudspeaker, 音箱, 音响
surround sound, 5.1 channel
charger, power adapter, ac adapter, 充电器
cord, cable, 数据线
keyboard, 键盘
mouse, mice, 鼠标
mouse pad, mousepad, 鼠标垫
backpack, rucksack, 双肩包, 背包
suitcase, luggage, trolley case, 行李箱, 拉杆箱
case, cover, 保护套
smart watch, smartwatch, 智能手表
printer ink, ink cartridge, 墨盒
graphics card, video card, gpu, 显卡
scanner, 扫描仪
projector, beamer, 投影仪
vacuum cleaner, hoover, 吸尘器
microwave, microwave oven, 微波炉
air conditioner, ac unit, a/c, 空调
heater, 取暖器
lamp, light, 灯
night light, nightlight, 小夜灯
light bulb, lightbulb, bulb, 灯泡
faucet, tap, 水龙头
toilet seat, 马桶圈
garbage, trash, rubbish, waste, 垃圾
garbage disposal, garbage disposer
couch, sofa, 沙发
rug, carpet, 地毯
curtain, drape, 窗帘
stove, cooktop, range, 灶具
outlet, receptacle, 插座
extension cord, power strip, 插线板, 接线板
screw, 螺丝
drill, 电钻
fence, fencing
weed eater, weed wacker, weed whacker, string trimmer
bracket, brace
drop cloth, tarp, tarpaulin
paver, paving stone
drywall, sheet rock, sheetrock, plasterboard
spigot, faucet
riding mower, lawn tractor
closet, wardrobe
shade, blind
bathtub, bath tub, tub
moulding, molding, trim
pail, bucket
caulk, sealant
planter, flower pot
shower stall, shower enclosure
range hood, cooker hood, vent hood
exhaust fan, bath fan, ventilation fan
door knob, doorknob, door handle
adapter, adaptor
plywood, ply wood
fluorescent, florescent
dolly, hand truck
sawhorse, saw horse
nightstand, bedside table, 床头柜
gray, grey, 灰色
color, colour
aluminum, aluminium, 铝
fiber, fibre
plow, plough
vacuum flask, thermos, vacuum mug, vacuum cup, 保温杯
water bottle, 水杯, 水壶
mug, 马克杯
kettle, electric kettle, 电水壶, 电热水壶
towel, 毛巾
bath towel, 浴巾
bed sheet, bedsheet, 床单
quilt, duvet, comforter, 被子
pillow, 枕头
toothbrush, 牙刷
toothpaste, 牙膏
shampoo, 洗发水, 洗发露
face mask, facial mask, 面膜
lipstick, 口红
sunscreen, sunblock, 防晒霜
sneakers, trainers, running shoes, 运动鞋, 跑步鞋
slippers, 拖鞋
jeans, denim pants, 牛仔裤
t-shirt, tee, tee shirt, t恤
dress, 连衣裙
skirt, 半身裙
down jacket, 羽绒服
socks, 袜子
hat, cap, 帽子
gloves, 手套
umbrella, 雨伞
bag, handbag, 包
wallet, purse, 钱包
toy, 玩具
stroller, pram, pushchair, 婴儿车
diaper, nappy, 尿不湿, 纸尿裤
cat litter, 猫砂
dog food, 狗粮
cat food, 猫粮
`;

/** Each group of forms that mean the same. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(',').map((form) => form.trim()));
