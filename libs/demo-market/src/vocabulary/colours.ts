/** Colours as goods are sold in: `中文|English|#rrggbb`. */
export const PALETTES = {
  soft: `奶油白|cream white|#f1e9dc; 雾霾蓝|misty blue|#8da5bb; 豆沙粉|dusty pink|#d9a3a0; 抹茶绿|matcha green|#a3b586;
    燕麦色|oat|#d8c6a8; 浅灰|light grey|#b9bec4; 香芋紫|taro purple|#b7a5cf; 奶茶棕|milk-tea brown|#b28c6e`,
  vivid: `大红|red|#d8433b; 明黄|yellow|#f2c038; 天蓝|sky blue|#4ba3dd; 草绿|grass green|#6cb24a; 橙色|orange|#ee8a33;
    玫红|rose|#dd4f86; 紫色|purple|#8b62bd`,
  dark: `曜石黑|black|#33363b; 深灰|dark grey|#5c636b; 藏青|navy|#2f446b; 军绿|army green|#5e6a48; 卡其|khaki|#b39a72; 咖啡棕|coffee brown|#6d4c3a`,
  dress: `杏色|apricot|#e6cbb0; 黑色|black|#34343a; 雾粉|blush|#e2b1b4; 燕麦白|oat white|#ece3d4; 焦糖棕|caramel|#a8703f; 牛油果绿|avocado|#a9b582;
    酒红|wine red|#7d2f3b; 雾蓝|dusty blue|#8ea7c2; 格纹灰|check grey|#8e9298`,
  menswear: `黑色|black|#303237; 白色|white|#eeeeea; 藏蓝|navy|#2d4066; 深灰|dark grey|#646a72; 军绿|army green|#606b4b; 卡其|khaki|#b59d77; 浅蓝|light blue|#a9c3dc`,
  denim:
    '浅蓝|light wash|#a9c4de; 中蓝|mid wash|#6f93bd; 深蓝|dark wash|#38527c; 烟灰|smoke grey|#878b90; 黑色|black|#34363b',
  kids: `鹅黄|light yellow|#f3d673; 天空蓝|sky blue|#86bfe6; 樱花粉|cherry pink|#f1b3c0; 薄荷绿|mint|#a5d8c0; 奶白|milk white|#f3ede2; 浅紫|lilac|#c5b1e0; 珊瑚橘|coral|#f0906f`,
  shoes:
    '米白|off-white|#ece5d8; 黑色|black|#323338; 棕色|brown|#7b553c; 灰粉|grey pink|#cdaaa6; 杏色|apricot|#dfc3a5; 焦糖|caramel|#a96f42; 银灰|silver grey|#aeb3ba',
  metals: '金色|gold|#d9b25c; 银色|silver|#bcc2c9; 玫瑰金|rose gold|#d9a18f',
  gadgets:
    '象牙白|ivory|#efece4; 星空灰|space grey|#62676f; 海军蓝|navy blue|#34507c; 樱花粉|sakura pink|#efb9c0; 薄荷绿|mint green|#a4d4bf; 曜石黑|black|#2f3236',
  steel:
    '原钢色|brushed steel|#b4bac1; 奶白|milk white|#efe9de; 墨绿|dark green|#3d5a4b; 雾粉|misty pink|#dcaeb0; 磨砂黑|matte black|#383a3f; 湖蓝|lake blue|#5a93b0',
  glaze:
    '青釉|celadon|#9fbcaa; 白瓷|white porcelain|#eeece6; 粗陶棕|stoneware brown|#8a6a4f; 雾蓝釉|blue glaze|#7f9bb5; 奶油黄|cream yellow|#ecd9a4; 梅子粉|plum pink|#d49aa3; 窑变黑|kiln black|#45474c',
  wood: '原木色|natural wood|#cda876; 胡桃木色|walnut|#7c573c; 白色|white|#efebe3; 黑色|black|#3b3a3a',
  lips: `豆沙|bean paste|#b5605f; 奶茶|milk tea|#b3765f; 正红|true red|#bf2733; 玫瑰|rose|#c24a66; 枫叶红|maple red|#a43b2c; 蜜桃|peach|#e58b78; 复古砖红|brick red|#99402f; 裸粉|nude pink|#d49a92`,
  skin: '亮肤色|porcelain|#f1d8c3; 自然色|natural|#e5c2a3; 小麦色|wheat|#cf9f76; 象牙白|ivory|#f3dfcb',
  camp: '沙色|sand|#cbb78f; 军绿|army green|#66724f; 焦糖棕|caramel brown|#a3703f; 岩灰|rock grey|#7d8389; 暮光橙|dusk orange|#dd8147; 深海蓝|deep blue|#33567a',
  pets: '奶茶色|milk tea|#d0b08c; 雾灰|mist grey|#a9b0b6; 墨绿|dark green|#4f6b58; 暖橘|warm orange|#e39a5b; 浅蓝|light blue|#9fc0dc; 樱粉|cherry pink|#ecb6bd',
} as const;

export type PaletteName = keyof typeof PALETTES;
