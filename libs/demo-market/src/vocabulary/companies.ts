import type { Terms } from './words.js';

/** What companies call themselves between their city and their trade. */
export const COMPANY_NAMES: Terms = `沐禾|Muhe; 瑞锦|Ruijin; 恒昱|Hengyu; 嘉木|Jiamu; 卓然|Zhuoran; 云帆|Yunfan; 晟元|Shengyuan; 启航|Qihang; 百川|Baichuan; 佳盈|Jiaying; 博雅|Boya; 泽润|Zerun; 明辉|Minghui; 万禾|Wanhe; 鼎盛|Dingsheng;
  弘毅|Hongyi; 锦程|Jincheng; 天择|Tianze; 融通|Rongtong; 广源|Guangyuan; 青禾|Qinghe; 凯旋|Kaixuan; 朗悦|Langyue; 众诚|Zhongcheng; 宏图|Hongtu; 思源|Siyuan; 晨曦|Chenxi; 华盛|Huasheng; 金诺|Jinnuo; 德润|Derun;
  裕丰|Yufeng; 远景|Yuanjing; 汇杰|Huijie; 优品汇|Youpinhui; 臻美|Zhenmei; 尚品阁|Shangpinge; 逸凡|Yifan; 祥云|Xiangyun; 正阳|Zhengyang; 智联|Zhilian; 恒信达|Hengxinda; 乐淘|Letao; 多美|Duomei; 盈科|Yingke; 致远|Zhiyuan;
  安泰|Antai; 佰利|Baili; 长青|Changqing; 东篱|Dongli; 飞扬|Feiyang; 格林|Gelin; 海纳|Haina; 吉祥|Jixiang; 科创|Kechuang; 立诚|Licheng; 美陆|Meilu; 诺亚方|Nuoyafang; 鹏程|Pengcheng; 千羽|Qianyu; 仁和里|Renheli;
  三木|Sanmu; 同心|Tongxin; 维尚|Weishang; 星辰|Xingchen; 雅居|Yaju; 中联|Zhonglian; 艾诺|Ainuo; 冰川|Bingchuan; 创想|Chuangxiang; 迪米|Dimi; 蜂巢|Fengchao; 冠达|Guanda; 和畅|Hechang; 景源|Jingyuan; 康乐|Kangle;
  蓝图|Lantu; 木槿|Mujin; 南风|Nanfeng; 欧韵|Ouyun; 品致|Pinzhi; 清源|Qingyuan; 润田|Runtian; 顺达|Shunda; 腾跃|Tengyue; 伟业|Weiye; 新锐|Xinrui; 永兴|Yongxing; 中亿|Zhongyi; 奥凯|Aokai; 北辰|Beichen; 春山|Chunshan;
  大成|Dacheng; 丰裕|Fengyu; 光合|Guanghe; 宏远|Hongyuan; 久久|Jiujiu; 坤元|Kunyuan; 隆泰|Longtai; 茂源|Maoyuan; 宁远|Ningyuan; 普惠|Puhui; 启明|Qiming; 荣盛|Rongsheng; 尚美|Shangmei; 泰和|Taihe; 旺达|Wangda;
  鑫源|Xinyuan; 一禾|Yihe; 志诚|Zhicheng; 爱家|Aijia; 邦德|Bangde; 诚品|Chengpin; 达利源|Daliyuan; 方圆|Fangyuan; 高远|Gaoyuan; 慧谷|Huigu; 锦绣|Jinxiu; 开元|Kaiyuan; 利民|Limin; 名扬|Mingyang; 纳川|Nachuan;
  晴川|Qingchuan; 如意|Ruyi; 盛世|Shengshi; 通达|Tongda; 文创坊|Wenchuangfang; 兴隆|Xinglong; 悦享|Yuexiang; 臻品|Zhenpin; 博远|Boyuan; 彩虹桥|Caihongqiao; 丹枫|Danfeng; 富康|Fukang; 冠宇|Guanyu; 恒丰|Hengfeng;
  佳禾|Jiahe; 凯利|Kaili; 联创|Lianchuang; 美佳|Meijia; 诺信|Nuoxin; 瑞丰|Ruifeng; 森语|Senyu; 天和|Tianhe; 万象|Wanxiang; 翔宇|Xiangyu; 裕盛|Yusheng; 展鹏|Zhanpeng; 百合|Baihe; 晨光里|Chenguangli; 东升|Dongsheng`;
