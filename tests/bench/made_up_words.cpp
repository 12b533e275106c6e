// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_up_words.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::bench {

namespace {

/// What the words of a language are made of. Several syllables begin alike, as words do: some letters begin
/// many words, others few.
struct Sounds
{
    const char *code;
    quint32 words;
    QStringList smallWords; ///< Most frequent first.
    QStringList syllables;
    QStringList endings;
    QString space;
    QString stop;
};

QStringList listOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Every combination of an onset and a rhyme.
QStringList combined(const QString &onsets, const QString &rhymes)
{
    QStringList syllables;
    for (const QString &rhyme : listOf(rhymes)) {
        for (const QString &onset : listOf(onsets)) {
            syllables.append(onset + rhyme);
        }
    }
    return syllables;
}

Sounds english()
{
    return {"en", 200'000, listOf(u"the of and to in for a with on is that by from as at are be was this"_s),
        combined(u"s t c p b m d r f l st pr tr sh con str gr h w"_s, u"a e i o u an er in or al"_s),
        {u""_s, u"s"_s, u"ing"_s, u"ed"_s, u"tion"_s}, u" "_s, u". "_s};
}

Sounds french()
{
    return {"fr", 200'000, listOf(u"de la le et les des en à un du une pour dans par sur au qui"_s),
        combined(u"s t c p b m d r f l v pr tr ch qu gr n"_s, u"a é i o u an è ou on eu"_s),
        {u""_s, u"s"_s, u"tion"_s, u"ment"_s, u"ée"_s}, u" "_s, u". "_s};
}

Sounds spanish()
{
    return {"es", 200'000, listOf(u"de la que el en y a los del las un por con una para es"_s),
        combined(u"s t c p b m d r f l v pr tr ch gr n ll"_s, u"a e i o u an es ó ar"_s),
        {u"o"_s, u"as"_s, u"ción"_s, u"miento"_s, u"ado"_s}, u" "_s, u". "_s};
}

Sounds russian()
{
    return {"ru", 100'000, listOf(u"и в не на с по для что из к от о за"_s),
        combined(u"с т к п б м д р в л н пр тр ст з"_s, u"а о е и у ан ор ел"_s),
        {u""_s, u"ов"_s, u"ние"_s, u"ость"_s, u"ами"_s}, u" "_s, u". "_s};
}

Sounds arabic()
{
    return {"ar", 60'000, listOf(u"في من على و إلى أن عن مع هذا التي بين أو"_s),
        combined(u"ب ت ج ح د ر س ش ص ط ع ف ق ك ل م ن ه خ"_s, u"ر ل م ن س ا ي و"_s),
        {u""_s, u"ة"_s, u"ات"_s, u"ين"_s}, u" "_s, u". "_s};
}

Sounds persian()
{
    return {"fa", 40'000, listOf(u"و در به از که این را با است برای آن"_s),
        combined(u"ب پ ت ج چ د ر س ش ک گ ف م ن ه خ"_s, u"ا ر ن م ی و"_s), {u""_s, u"ها"_s, u"ان"_s, u"ی"_s},
        u" "_s, u". "_s};
}

/// A word is a syllable, that is a character, or two.
Sounds chinese()
{
    const QString characters
        = u"人口贩运合作伙伴银行酒店培训工人招聘机构数据保护供应链公司警察热线庇护审计金融汇款类型指标边境"
          "移民劳动学校宣传律师法院基金报告平台移动网络联盟政府部门工会农场捕鱼服装采矿砖建筑旅游航空卡车司"
          "机社区青年妇女儿童健康心理社会支持就业安置技能赠款评估影响证据试点规模法政策协议备忘录隐私共享情"
          "报国家地区世界经济发展教育信息技术安全管理问题研究方面重要关系组织活动生产环境资源服务中心项目计"
          "划标准"_s;
    return {"zh", 20'000, listOf(u"的 是 在 和 了 有 与 为 对 不"_s),
        characters.split(QString(), Qt::SkipEmptyParts), {u""_s}, {}, u"。"_s};
}

Sounds japanese()
{
    const QString characters
        = u"人身取引協力銀行研修労働者採用機関情報保護供給会社警察相談避難監査金融送金類型指標国境移民学校"
          "啓発弁護裁判基金報告網連合政府省組合農場漁業衣料鉱山建設観光航空運転地域青年女性児童健康心理社会"
          "支援就職技能補助評価影響証拠試行規模法政策協定覚書共有"_s;
    return {"ja", 20'000, listOf(u"の に は を が と で する した ため から"_s),
        characters.split(QString(), Qt::SkipEmptyParts), {u""_s, u"の"_s, u"を"_s, u"する"_s}, {}, u"。"_s};
}

Sounds thai()
{
    return {"th", 20'000, listOf(u"และ ใน ของ ที่ การ เป็น มี ได้ ให้ กับ"_s),
        listOf(u"คน ค้า มนุษย์ ความ ร่วม มือ ธนาคาร โรงแรม ฝึก อบรม แรงงาน จัด หา หน่วย ข้อมูล คุ้ม ครอง บริษัท ตำรวจ "
               "สาย บ้าน พัก ตรวจ สอบ เงิน โอน ตัว ชี้ วัด ชาย แดน ย้าย ถิ่น โรงเรียน ศาล ทุน ราย งาน รัฐ กระทรวง สหภาพ "
               "ประมง เหมือง ท่อง เที่ยว ขับ รถ ชุมชน เด็ก หญิง สุข ภาพ จิต ใจ สังคม กฎหมาย"_s),
        {u""_s}, {}, u" "_s};
}

const Sounds &soundsOf(Language language)
{
    static const std::array all {
        english(), french(), spanish(), arabic(), russian(), chinese(), japanese(), thai(), persian()};
    return all[size_t(language)];
}

} // namespace

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15u;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

double Random::fraction()
{
    return double(next() >> 11) * 0x1.0p-53;
}

quint32 Random::rankBelow(quint32 limit)
{
    // The logarithm of a rank is spread evenly, which is what 1 / (rank + 1) says.
    const double rank = std::pow(double(limit) + 1, fraction()) - 1;
    return std::min(quint32(rank), limit - 1);
}

QString languageCode(Language language)
{
    return QString::fromLatin1(soundsOf(language).code);
}

quint32 vocabularySize(Language language)
{
    return soundsOf(language).words;
}

QString wordOfRank(Language language, quint32 rank)
{
    const Sounds &sounds = soundsOf(language);
    if (rank < quint32(sounds.smallWords.size())) {
        return sounds.smallWords.at(rank);
    }
    const quint32 number = rank - quint32(sounds.smallWords.size());
    const QString &ending = sounds.endings.at(number % quint32(sounds.endings.size()));
    // Counting in syllables, so that frequent words are short; the first syllable changes fastest, so that
    // the words that begin alike are of every frequency.
    const quint32 base = quint32(sounds.syllables.size());
    QString word;
    for (quint32 rest = number / quint32(sounds.endings.size()) + 1; rest > 0; rest = (rest - 1) / base) {
        word += sounds.syllables.at((rest - 1) % base);
    }
    return word + ending;
}

QString passage(Language language, int bytes, Random &random)
{
    const Sounds &sounds = soundsOf(language);
    QString text;
    int written = 0;
    int wordsLeft = 0;
    while (written < bytes) {
        QString word = wordOfRank(language, random.rankBelow(sounds.words));
        if (wordsLeft == 0) {
            word[0] = word.at(0).toUpper();
            wordsLeft = 6 + int(random.below(18));
        }
        // A third of Arabic nouns wear the article.
        const bool hasArticle = language == Language::Arabic && word.size() > 3 && random.happens(0.33);
        text += (hasArticle ? u"ال"_s : QString()) + word;
        --wordsLeft;
        const QString &behind = wordsLeft == 0 ? sounds.stop : sounds.space;
        text += behind;
        written += int(word.toUtf8().size() + behind.toUtf8().size());
    }
    return text.trimmed();
}

} // namespace fourthp::bench
