// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in goes out: through saves, the store, exports and imports into another library. The public
// lists are run by hand: FOURTHP_NAUGHTY=/path/to/blns.json build/dev/tests/unit/import/plan/unit_import_plan
// "[naughty]"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/integrity_check.h"
#include "tests/unit/import/plan/naughty_desk.h"

#include <QRegularExpression>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What a format makes of texts that are to come back.
enum class Holds {
    All,
    AllButEnds, ///< Names lose the blanks at their ends, which no table means.
    AllButMarks, ///< The same, and XML has no place for U+FFFE and U+FFFF.
    OneLineTitles, ///< Line ends and tabs of a title become blanks, and no text has blanks at its ends.
    OneLines, ///< Of every text.
    Words, ///< The same, and blanks one by one.
};

struct Way
{
    ExportFormat out;
    ImportFormat in;
    RecordType type;
    Holds holds;
};

const std::vector<Way> kWays {
    {ExportFormat::Ndjson, ImportFormat::Ndjson, RecordType::Stakeholder, Holds::All},
    {ExportFormat::Csv, ImportFormat::Csv, RecordType::Stakeholder, Holds::AllButEnds},
    {ExportFormat::Tsv, ImportFormat::Tsv, RecordType::Stakeholder, Holds::AllButEnds},
    {ExportFormat::Xlsx, ImportFormat::Xlsx, RecordType::Stakeholder, Holds::AllButEnds},
    {ExportFormat::Ods, ImportFormat::Ods, RecordType::Stakeholder, Holds::AllButMarks},
    {ExportFormat::Vcard, ImportFormat::Vcard, RecordType::Stakeholder, Holds::OneLineTitles},
    {ExportFormat::CslJson, ImportFormat::CslJson, RecordType::Resource, Holds::OneLines},
    {ExportFormat::Ris, ImportFormat::Ris, RecordType::Resource, Holds::OneLines},
    {ExportFormat::Bibtex, ImportFormat::Bibtex, RecordType::Resource, Holds::Words}};

QString heldBy(Holds holds, QString text, bool isTitle)
{
    static const QRegularExpression marks(u"[\\x{FFFE}\\x{FFFF}]"_s);
    static const QRegularExpression breaks(u" *[\\t\\v][ \\t\\v]*"_s);
    const bool isLine = holds >= (isTitle ? Holds::OneLineTitles : Holds::OneLines);
    if (holds == Holds::AllButMarks) {
        text.remove(marks);
    } else if (isLine) {
        text.replace(breaks, u" "_s);
    }
    if (holds == Holds::Words) {
        text.replace(QRegularExpression(u" +"_s), u" "_s);
    }
    return holds >= Holds::OneLineTitles || (isTitle && holds != Holds::All) ? text.trimmed() : text;
}

class Naughty
{
public:
    explicit Naughty(RecordType type)
        : desk(type, texts.size(), [this](qsizetype n) {
            return QJsonObject {{u"title"_s, QJsonObject {{u"en"_s, QString(u"Name "_s + texts.at(n))}}},
                {u"summary"_s, QJsonObject {{u"en"_s, QString(texts.at(n) + u" end"_s)}}}};
        })
    { }

    /// Texts that are not what they were.
    QStringList changed(Import &where, Holds holds = Holds::All) const
    {
        QStringList all;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonObject record = desk.recordIn(where, i);
            const QString title = record.value(u"title"_s).toObject().value(u"en"_s).toString();
            const QString summary = record.value(u"summary"_s).toObject().value(u"en"_s).toString();
            if (title != heldBy(holds, u"Name "_s + asKept(texts.at(i)), true)
                || summary != heldBy(holds, asKept(texts.at(i)) + u" end"_s, false)) {
                all.append(QString::number(i) + u": "_s + texts.at(i).left(40) + u" became "_s
                    + title.left(40) + u" | "_s + summary.left(40));
            }
        }
        return all;
    }

    const QStringList texts = naughtyTexts();
    NaughtyDesk desk;
};

} // namespace

TEST_CASE("Texts that programs trip over are kept", "[import][hostile][naughty]")
{
    Naughty naughty(RecordType::Stakeholder);
    REQUIRE(naughty.texts.size() >= 450);
    CHECK(naughty.changed(naughty.desk.here) == QStringList());
    const auto report = checkLibrary(*naughty.desk.here.temp.library, CheckMode::Report, {}, {});
    REQUIRE(report);
    CHECK(report->isSound());
    SearchEngine engine(*naughty.desk.here.temp.library);
    for (qsizetype i = 0; i < naughty.texts.size(); i += 5) {
        CAPTURE(naughty.texts.at(i));
        CHECK(engine.search(parseQuery(naughty.texts.at(i)).query));
    }
}

TEST_CASE("Texts that programs trip over come through every format that can hold them",
    "[import][hostile][naughty]")
{
    const Way &way = GENERATE(from_range(kWays));
    CAPTURE(factsOf(way.in).code);
    Naughty naughty(way.type);
    ExportOptions options;
    options.format = way.out;
    if (factsOf(way.in).isTable) {
        options.columns = {u"address"_s, u"type"_s, u"title"_s, u"summary"_s, u"tlp"_s};
    }
    Import there;
    naughty.desk.importInto(there, naughty.desk.exported(options), way.in);
    CHECK(naughty.changed(there, way.holds) == QStringList());
}
