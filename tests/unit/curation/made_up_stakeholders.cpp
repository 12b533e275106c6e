// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/curation/made_up_stakeholders.h"

#include "tests/support/dice.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

/// One notion in three languages.
struct Notion
{
    QString english;
    QString french;
    QString arabic;
};

const std::vector<Notion> &kinds()
{
    static const std::vector<Notion> all {{u"Foundation"_s, u"Fondation"_s, u"مؤسسة"_s},
        {u"Association"_s, u"Association"_s, u"جمعية"_s}, {u"Network"_s, u"Réseau"_s, u"شبكة"_s},
        {u"Alliance"_s, u"Alliance"_s, u"تحالف"_s}, {u"Centre"_s, u"Centre"_s, u"مركز"_s},
        {u"Institute"_s, u"Institut"_s, u"معهد"_s}, {u"Trust"_s, u"Fiducie"_s, u"صندوق"_s},
        {u"Council"_s, u"Conseil"_s, u"مجلس"_s}, {u"Federation"_s, u"Fédération"_s, u"اتحاد"_s},
        {u"Initiative"_s, u"Initiative"_s, u"مبادرة"_s}, {u"Project"_s, u"Projet"_s, u"مشروع"_s},
        {u"Society"_s, u"Société"_s, u"رابطة"_s}};
    return all;
}

const std::vector<Notion> &aims()
{
    static const std::vector<Notion> all {{u"Migrant Workers"_s, u"Travailleurs migrants"_s, u"العمال المهاجرين"_s},
        {u"Child Protection"_s, u"Protection de l’enfance"_s, u"حماية الطفل"_s},
        {u"Survivor Support"_s, u"Soutien aux rescapés"_s, u"دعم الناجين"_s},
        {u"Fair Recruitment"_s, u"Recrutement équitable"_s, u"التوظيف العادل"_s},
        {u"Women’s Rights"_s, u"Droits des femmes"_s, u"حقوق المرأة"_s},
        {u"Legal Aid"_s, u"Aide juridique"_s, u"المساعدة القانونية"_s},
        {u"Seafarers"_s, u"Gens de mer"_s, u"البحارة"_s},
        {u"Safe Migration"_s, u"Migration sûre"_s, u"الهجرة الآمنة"_s},
        {u"Labour Inspection"_s, u"Inspection du travail"_s, u"تفتيش العمل"_s},
        {u"Street Children"_s, u"Enfants des rues"_s, u"أطفال الشوارع"_s},
        {u"Domestic Workers"_s, u"Travailleurs domestiques"_s, u"عمال المنازل"_s},
        {u"Anti Trafficking"_s, u"Lutte contre la traite"_s, u"مكافحة الاتجار"_s},
        {u"Ethical Supply"_s, u"Approvisionnement éthique"_s, u"التوريد الأخلاقي"_s},
        {u"Refugee Housing"_s, u"Logement des réfugiés"_s, u"إسكان اللاجئين"_s}};
    return all;
}

const std::vector<QString> kCountries {u"KE"_s, u"UG"_s, u"FR"_s, u"LB"_s, u"TN"_s, u"PH"_s, u"TH"_s, u"NP"_s,
    u"RO"_s, u"CO"_s, u"MX"_s, u"GH"_s, u"NG"_s, u"IT"_s, u"DE"_s, u"CA"_s, u"US"_s, u"JO"_s, u"VN"_s, u"ZA"_s};
const std::vector<QString> kCountryNames {u"Kenya"_s, u"Uganda"_s, u"France"_s, u"Lebanon"_s, u"Tunisia"_s,
    u"Philippines"_s, u"Thailand"_s, u"Nepal"_s, u"Romania"_s, u"Colombia"_s, u"Mexico"_s, u"Ghana"_s, u"Nigeria"_s,
    u"Italy"_s, u"Germany"_s, u"Canada"_s, u"USA"_s, u"Jordan"_s, u"Vietnam"_s, u"South Africa"_s};

QString inArabicLetters(const QString &latin)
{
    static const QString from = u"abcdefghijklmnopqrstuvwxyz"_s;
    static const QString to = u"ابكديفجهيجكلمنوبقرستوفوكيز"_s;
    QString arabic;
    for (const QChar letter : latin.toLower()) {
        arabic += to.at(from.indexOf(letter));
    }
    return arabic;
}

class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_dice(seed)
    { }

    /// A proper name of two or three syllables.
    QString properName()
    {
        static const std::vector<QString> beginnings {u"Ba"_s, u"Ka"_s, u"Lu"_s, u"Mo"_s, u"Ne"_s, u"Sa"_s, u"Ti"_s,
            u"Va"_s, u"Zo"_s, u"Dre"_s, u"Fli"_s, u"Gra"_s, u"Pra"_s, u"Sto"_s, u"Tra"_s, u"Ha"_s, u"Ju"_s, u"Wi"_s};
        static const std::vector<QString> middles {u"ban"_s, u"cor"_s, u"del"_s, u"fen"_s, u"gos"_s, u"lim"_s,
            u"mar"_s, u"nov"_s, u"par"_s, u"ras"_s, u"sed"_s, u"tul"_s, u"ver"_s, u"zin"_s, u"kas"_s, u"bel"_s};
        static const std::vector<QString> ends {u"a"_s, u"ia"_s, u"o"_s, u"us"_s, u"en"_s, u"ix"_s, u"elle"_s,
            u"ara"_s, u"und"_s, u"iko"_s, u"ova"_s, u"ine"_s};
        QString name = m_dice.pick(beginnings) + m_dice.pick(middles) + m_dice.pick(middles);
        if (m_dice.oneIn(2)) { // Two alone would not do for a hundred thousand.
            name += m_dice.pick(middles);
        }
        return name + m_dice.pick(ends);
    }

    struct Organisation
    {
        QString proper;
        Notion aim;
        Notion kind;
        size_t country = 0;
        QString acronym;
        QString host;
        QString branch; ///< Country in the name.
    };

    Organisation organisation()
    {
        Organisation one {properName(), m_dice.pick(aims()), m_dice.pick(kinds()),
            size_t(m_dice.roll(int(kCountries.size()))), {}, {}, {}};
        one.acronym = (one.proper.left(4) + one.aim.english.left(1)
            + one.aim.english.section(u' ', 1, 1).left(1) + one.kind.english.left(1))
                          .toUpper();
        one.host = u"www."_s + one.proper.toLower() + QString::number(++m_hosts) + u".example"_s;
        return one;
    }

    static QString english(const Organisation &one)
    {
        return one.proper + u' ' + one.aim.english + u' ' + one.kind.english + (one.branch.isEmpty() ? QString() : u' ' + one.branch);
    }

    Document record(const Organisation &one, const QString &language, const QString &title)
    {
        QJsonObject json {{u"_id"_s, u"stakeholder:made-up-%1"_s.arg(1'000'000 + m_number++)},
            {u"type"_s, u"stakeholder"_s}, {u"title"_s, QJsonObject {{language, title}}},
            {u"hq_country"_s, kCountries[one.country]}};
        if (!one.acronym.isEmpty()) {
            json.insert(u"acronym"_s, one.acronym);
        }
        if (!one.host.isEmpty()) {
            json.insert(u"website"_s, u"https://%1/en/about"_s.arg(one.host));
        }
        return Document(json);
    }

    QString withSlips(QString text, int slips)
    {
        for (; slips > 0; --slips) {
            const qsizetype at = 1 + m_dice.roll(int(text.size()) - 2);
            switch (m_dice.roll(4)) {
            case 0: text.remove(at, 1); break;
            case 1: text.insert(at, QChar(u'a' + m_dice.roll(26))); break;
            case 2: text[at] = QChar(u'a' + m_dice.roll(26)); break;
            default: std::swap(text[at], text[at - 1]); break;
            }
        }
        return text;
    }

    QString reworded(const Organisation &one)
    {
        switch (m_dice.roll(4)) {
        case 0: return one.kind.english + u" for "_s + one.aim.english + u" – "_s + one.proper;
        case 1: return u"The "_s + english(one) + u" (NGO)"_s;
        case 2: return english(one).replace("International"_L1, "Intl"_L1).replace("Foundation"_L1, "Fdn"_L1).replace("Association"_L1, "Assoc"_L1);
        default: return one.proper + u' ' + one.aim.english;
        }
    }

    /// The same organisation, as somebody else typed it in.
    Document again(Organisation one, int way)
    {
        const auto forgetSome = [&] {
            one.host = m_dice.oneIn(2) ? QString() : one.host;
            one.acronym = m_dice.oneIn(2) ? QString() : one.acronym;
        };
        switch (way % 5) {
        case 0:
            forgetSome();
            return record(one, u"en"_s, withSlips(english(one), 1 + m_dice.roll(2)));
        case 1: { // A name in another language tells nothing: something else must.
            (m_dice.oneIn(2) ? one.acronym : one.host).clear();
            const bool isArabic = m_dice.oneIn(2);
            return isArabic
                ? record(one, u"ar"_s, one.kind.arabic + u' ' + inArabicLetters(one.proper) + u' ' + one.aim.arabic)
                : record(one, u"fr"_s, one.kind.french + u" « "_s + one.proper + u" » pour "_s + one.aim.french);
        }
        case 2: {
            const QString acronym = one.acronym;
            if (m_dice.oneIn(2)) {
                one.acronym.clear();
            }
            return record(one, u"en"_s, acronym);
        }
        case 3:
            forgetSome();
            return record(one, u"en"_s, reworded(one));
        default:
            one.host = u"data."_s + one.host.sliced(4); // Another site of theirs.
            one.acronym.clear();
            return record(one, u"en"_s, english(one));
        }
    }

    StakeholderSet make(int count, int duplicates);

private:
    /// A headquarters with branches: same name, host and acronym, other countries.
    void addBranches(StakeholderSet &set, Organisation one, int branches)
    {
        for (int n = 0; n < branches; ++n) {
            one.country = (one.country + 1 + size_t(m_dice.roll(3))) % kCountries.size();
            one.branch = kCountryNames[one.country];
            set.records.push_back(record(one, u"en"_s, english(one)));
        }
    }
    /// Departments of one ministry: same host and country, other names.
    void addDepartments(StakeholderSet &set, Organisation one, int departments)
    {
        std::vector<Notion> different = aims();
        m_dice.shuffle(different);
        for (int n = 0; n < departments; ++n) {
            one.acronym.clear();
            set.records.push_back(record(one, u"en"_s,
                u"Department of "_s + different[size_t(n)].english + u", Ministry of "_s + one.proper));
        }
    }

    /// Organisations that are called after one town: same country, other aims and hosts.
    void addNeighbours(StakeholderSet &set, Organisation one, int neighbours)
    {
        std::vector<Notion> different = aims();
        m_dice.shuffle(different);
        for (int n = 0; n < neighbours; ++n) {
            one.aim = different[size_t(n)];
            one.acronym.clear();
            one.host = u"www."_s + one.proper.toLower() + QString::number(++m_hosts) + u".example"_s;
            set.records.push_back(record(one, u"en"_s, english(one)));
        }
    }

    Dice m_dice;
    int m_number = 0;
    int m_hosts = 0;
    std::vector<RecordId> m_originalIds;
};

StakeholderSet Maker::make(int count, int duplicates)
{
    StakeholderSet set;
    std::vector<Organisation> originals;
    std::set<QString> names;
    const auto wanted = size_t(count - duplicates);
    while (set.records.size() < wanted) {
        Organisation one = organisation();
        // Two that are called the same in one country would be one.
        if (!names.insert(one.proper).second) {
            continue;
        }
        if (m_dice.oneIn(40) && set.records.size() + 6 < wanted) {
            addBranches(set, one, 5);
        } else if (m_dice.oneIn(60) && set.records.size() + 6 < wanted) {
            addDepartments(set, one, 4);
        } else if (m_dice.oneIn(60) && set.records.size() + 6 < wanted) {
            addNeighbours(set, one, 4);
        } else {
            set.records.push_back(record(one, u"en"_s, english(one)));
            originals.push_back(one);
            m_originalIds.push_back(set.records.back().id());
        }
    }
    std::vector<size_t> places(originals.size());
    for (size_t i = 0; i < places.size(); ++i) {
        places[i] = i;
    }
    m_dice.shuffle(places);
    for (int n = 0; n < duplicates; ++n) {
        const Document second = again(originals[places[size_t(n)]], n);
        set.twice.insert(std::pair(std::minmax({m_originalIds[places[size_t(n)]], second.id()})));
        set.records.push_back(second);
    }
    return set;
}

} // namespace

StakeholderSet makeStakeholders(int count, int duplicates, unsigned seed)
{
    return Maker(seed).make(count, duplicates);
}

} // namespace fourthp::test
