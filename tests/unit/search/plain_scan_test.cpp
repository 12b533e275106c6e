// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "tests/unit/search/plain_scan.h"

#include "core/search/match_finder.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"

#include <QJsonArray>

#include <map>
#include <random>
#include <set>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

struct Tongue
{
    QString code;
    QStringList words;
    QString between;
};

/// Few words, so that they meet often: forms of one stem, accents, articles, joints, elisions and scripts
/// without blanks.
const std::vector<Tongue> &tongues()
{
    static const std::vector<Tongue> all {
        {u"en"_s,
            u"partner partners partnership Partnering women's woman hotel hotels co-operation 2021 the of safe"_s
                .split(u' '),
            u" "_s},
        {u"fr"_s,
            u"l'emploi d’emploi emplois travailleuse travailleuses Pérou banque banques hôtel partenaire la"_s
                .split(u' '),
            u" "_s},
        {u"ar"_s, u"الاتجار اتجار بالبشر شراكة الشراكة شركات أحمد احمد مكتبة مكتبه كتاب بالكتاب ال"_s.split(u' '), u" "_s},
        {u"ru"_s, u"торговля торговли людьми ёлка елка партнёр партнеры"_s.split(u' '), u" "_s},
        {u"zh"_s, u"人口 贩运 受害者 保護 保护 港 酒店"_s.split(u' '), u""_s},
        {u"th"_s, u"แรงงาน คน ค้า มนุษย์ ช่วย"_s.split(u' '), u""_s},
        {u"fa"_s, u"پناهگاه‌ها پناهگاه زنان کارگر ها"_s.split(u' '), u" "_s},
    };
    return all;
}

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    { }
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    template <class List> const auto &oneOf(const List &list)
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }

private:
    std::mt19937 m_random;
};

QString sentence(Chance &chance, const Tongue &tongue, int words)
{
    QStringList parts;
    for (int i = 0; i < words; ++i) {
        parts.append(chance.oneOf(tongue.words));
    }
    return parts.join(chance.below(8) == 0 ? u", "_s : tongue.between);
}

Document randomRecord(Chance &chance)
{
    const Tongue &tongue = chance.oneOf(tongues());
    const Tongue &other = chance.oneOf(tongues());
    QJsonObject title {{tongue.code, sentence(chance, tongue, 1 + chance.below(3))}};
    QJsonObject summary {{tongue.code, sentence(chance, tongue, chance.below(8))}};
    summary.insert(other.code, sentence(chance, other, 1 + chance.below(6)));
    return Document(QJsonObject {{u"type"_s, u"case_study"_s}, {u"lang"_s, tongue.code}, {u"title"_s, title},
        {u"summary"_s, summary}, {u"acronym"_s, chance.oneOf(tongue.words)},
        {u"tags"_s, QJsonArray {chance.oneOf(other.words)}}});
}

QString randomTerm(Chance &chance)
{
    const Tongue &tongue = chance.oneOf(tongues());
    QString word = chance.oneOf(tongue.words);
    switch (chance.below(8)) {
    case 0:
        return word.first(1 + chance.below(int(word.size()))) + u'*';
    case 1:
        return u'"' + word + u'"';
    case 2:
        return u'"' + sentence(chance, tongue, 2) + u'"';
    case 3:
        return u"title:"_s + word;
    case 4:
        return u"name:"_s + word;
    case 5:
        return sentence(chance, tongue, 2).remove(u' ');
    default:
        return word;
    }
}

QString randomText(Chance &chance)
{
    QStringList parts;
    for (int i = chance.below(3); i >= 0; --i) {
        QString term = randomTerm(chance);
        if (chance.below(6) == 0) {
            term.prepend(u'-');
        } else if (chance.below(6) == 0 && !parts.isEmpty()) {
            parts.append(u"OR"_s);
        }
        parts.append(term);
    }
    return parts.join(u' ') + (chance.below(2) == 0 ? u" "_s : QString());
}

} // namespace

TEST_CASE("The index finds exactly what reading every text finds", "[search]")
{
    constexpr int kLibraries = 40;
    constexpr int kRecords = 30;
    constexpr int kQueries = 25;
    int found = 0;
    for (int n = 0; n < kLibraries; ++n) {
        Chance chance(static_cast<unsigned>(n));
        TempLibrary temp;
        RecordWriter writer(*temp.library);
        const Editor editor {u"tester"_s, {}};
        std::map<QString, SearchText> texts;
        for (int i = 0; i < kRecords; ++i) {
            const auto made = writer.create(RecordType::CaseStudy, randomRecord(chance).json(), editor);
            REQUIRE(made);
            if (chance.below(4) == 0) { // What is changed must be found by its new words alone.
                REQUIRE(writer.edit(made->id, randomRecord(chance).json(), editor));
            }
        }
        REQUIRE(forEachRecord(
            temp.connection(), Layer::Shown, RecordType::Unknown, [&](const StoredRecord &record) {
                texts.emplace(record.id.value, searchText(record.shown(), temp.vocabularies));
                return true;
            }));
        const auto languages = stemmedLanguagesIn(temp.connection());
        REQUIRE(languages);
        SearchEngine engine(*temp.library);
        for (int q = 0; q < kQueries; ++q) {
            const QString asked = randomText(chance);
            const SearchQuery query = parseQuery(asked).query;
            const auto answer = engine.search(query);
            REQUIRE(answer);
            std::set<QString> byIndex;
            const auto records = readRecords(temp.connection(), answer->docids);
            REQUIRE(records);
            for (const StoredRecord &record : *records) {
                byIndex.insert(record.id.value);
            }
            std::set<QString> byReading;
            for (const auto &[id, text] : texts) {
                if (hasWords(text, TextQuery::from(query.text), *languages)) {
                    byReading.insert(id);
                }
            }
            INFO("library " << n << ", asked " << asked.toStdString());
            CHECK(byIndex == byReading);
            CHECK(answer->docids.size() == byIndex.size());
            found += byIndex.empty() ? 0 : 1;
        }
    }
    CHECK(found > kLibraries * kQueries / 4); // Else the words seldom met, and little was tested.
}
