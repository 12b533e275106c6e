// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in goes out: through saves, the store, exports and imports into another library.
#include "core/exchange/export_run.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/integrity_check.h"
#include "tests/support/naughty_strings.h"
#include "tests/unit/import/plan/plan_fixture.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString idOf(qsizetype n)
{
    return u"stakeholder:%1-0000-4000-8000-000000000000"_s.arg(n, 8, 16, QChar(u'0'));
}

/// The one policy of texts, told here once more: NFC, no control character but tab and newline, U+FFFD for half a character.
QString asKept(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t' || c == u'\n' || (c >= u' ' && c != u'\x7F')) {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QJsonObject recordOf(qsizetype n, const QString &text)
{
    return {{u"_id"_s, idOf(n)}, {u"title"_s, QJsonObject {{u"en"_s, QString(u"Name "_s + text)}}},
        {u"summary"_s, QJsonObject {{u"en"_s, QString(text + u" end"_s)}}}, {u"tlp"_s, u"TLP:CLEAR"_s}};
}

class Naughty
{
public:
    Naughty()
    {
        const Editor me {u"me"_s, {}};
        RecordWriter writer(*here.temp.library);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            CAPTURE(texts.at(i));
            REQUIRE(writer.create(RecordType::Stakeholder, recordOf(i, i % 5 == 0 ? u"before"_s : texts.at(i)), me));
            if (i % 5 == 0) {
                REQUIRE(writer.edit({idOf(i)}, recordOf(i, texts.at(i)), me));
            }
        }
    }

    /// Texts that are not what they were.
    QStringList changed(Import &where) const
    {
        QStringList all;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonObject record = where.shown(idOf(i).toLatin1().constData()).json();
            const QString title = record.value(u"title"_s).toObject().value(u"en"_s).toString();
            const QString summary = record.value(u"summary"_s).toObject().value(u"en"_s).toString();
            if (title != u"Name "_s + asKept(texts.at(i)) || summary != asKept(texts.at(i)) + u" end"_s) {
                all.append(QString::number(i) + u": "_s + texts.at(i).left(40) + u" became "_s + title.left(40) + u" | "_s + summary.left(40));
            }
        }
        return all;
    }

    QString exported(ExportFormat format)
    {
        SearchEngine engine(*here.temp.library);
        const auto all = engine.search(parseQuery(QString()).query);
        REQUIRE(all);
        ExportOptions options;
        options.format = format;
        options.columns = {u"address"_s, u"type"_s, u"title"_s, u"summary"_s, u"tlp"_s};
        const QString path = here.temp.folder.filePath(u"out"_s);
        const LabelTranslator translate = [](const char *context, const char *text) { return wordIn(u"en"_s, context, text); };
        const auto report = exportRecords(*here.temp.library, {all->docids, options, path, {}}, Labels(here.temp.vocabularies, {u"en"_s}), translate);
        REQUIRE(report);
        CHECK(report->rows == texts.size());
        return path;
    }

    const QStringList texts = naughtyStrings();
    Import here;
};

} // namespace

TEST_CASE("Texts that programs trip over are kept, and come through exports and imports as they are", "[import][hostile]")
{
    Naughty naughty;
    REQUIRE(naughty.texts.size() >= 500);
    CHECK(naughty.changed(naughty.here) == QStringList());
    { // NDJSON
        Import there;
        there.order.format = ImportFormat::Ndjson;
        there.order.path = naughty.exported(ExportFormat::Ndjson);
        there.apply(there.plan());
        CHECK(naughty.changed(there) == QStringList());
    }
    { // CSV
        Import there;
        there.order.format = ImportFormat::Csv;
        there.order.path = naughty.exported(ExportFormat::Csv);
        there.guess(RecordType::Stakeholder);
        there.apply(there.plan());
        CHECK(naughty.changed(there) == QStringList());
    }
    const auto report = checkLibrary(*naughty.here.temp.library, CheckMode::Report, {}, {});
    REQUIRE(report);
    CHECK(report->isSound());
    SearchEngine engine(*naughty.here.temp.library);
    for (qsizetype i = 0; i < naughty.texts.size(); i += 5) {
        CAPTURE(naughty.texts.at(i));
        CHECK(engine.search(parseQuery(naughty.texts.at(i)).query));
    }
}
