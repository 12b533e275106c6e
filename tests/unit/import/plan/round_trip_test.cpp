// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_run.h"
#include "core/import/entry_overlay.h"
#include "core/model/field_catalogue.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/integrity_check.h"
#include "tests/support/examples.h"
#include "tests/unit/import/plan/plan_fixture.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What an import of our own export is to find: every record, and nothing new in it.
class RoundTrip
{
public:
    explicit RoundTrip(ImportFormat format)
        : import(Contents::Starter)
    {
        for (const RecordType type : kReaderTypes) {
            QJsonObject content = example(type).json();
            content.insert(u"_id"_s, QString(typeCode(type) + u":round-trip"_s));
            REQUIRE(RecordWriter(*import.temp.library).create(type, content, kMe));
        }
        import.order.format = format;
        import.order.path
            = import.temp.folder.filePath(u"out."_s + QString(factsOf(format).suffixes).section(u' ', 0, 0));
    }

    /// Every path that a column may have, of all types.
    static QStringList allColumns()
    {
        QStringList columns {u"address"_s, u"type"_s};
        for (const RecordType type : kReaderTypes) {
            columns += importPaths(type);
        }
        columns.removeDuplicates();
        return columns;
    }

    qint64 exportAll(ExportOptions options, const QString &language = u"en"_s)
    {
        options.redaction.withPersonalData = true;
        options.recipients = u"the desk"_s;
        SearchEngine engine(*import.temp.library);
        const auto all = engine.search(parseQuery(QString()).query);
        REQUIRE(all);
        const LabelTranslator translate
            = [language](const char *context, const char *text) { return wordIn(language, context, text); };
        const auto report = exportRecords(*import.temp.library, {all->docids, options, import.order.path, {}},
            Labels(import.temp.vocabularies, {language}), translate);
        if (!report) {
            INFO(report.error().subject.toStdString() << ": " << report.error().detail.toStdString());
            REQUIRE(report);
        }
        return report->rows;
    }

    /// Lines that would change something, with what and why.
    QStringList surprises(const ImportPlan &plan)
    {
        QStringList all;
        std::vector<size_t> places;
        for (size_t i = 0; i < plan.lines.size(); ++i) {
            if (plan.lines[i].act != ImportAct::Same) {
                places.push_back(i);
            }
        }
        const auto previews = previewOf(*import.temp.library, plan, places, import.temp.vocabularies);
        REQUIRE(previews);
        for (const ImportPreview &preview : *previews) {
            QStringList keys;
            for (const QString &key : preview.after.json().keys() + preview.before.json().keys()) {
                if (preview.before.json().value(key) != preview.after.json().value(key)
                    && !keys.contains(key)) {
                    keys.append(key);
                }
            }
            for (const ImportFault &fault : preview.entry.faults) {
                keys.append(fault.field + u'!' + fault.rule);
            }
            all.append(QString::number(preview.line.line) + u' ' + importActName(preview.line.act) + u' '
                + preview.line.target.value + u": "_s + keys.join(u' '));
        }
        return all;
    }

    /// Fields of which some values could not be read, each once.
    QStringList leftOut(const ImportPlan &plan)
    {
        std::vector<size_t> places;
        for (size_t i = 0; i < plan.lines.size(); ++i) {
            if (plan.lines[i].warnings > 0) {
                places.push_back(i);
            }
        }
        QStringList all;
        const auto previews = previewOf(*import.temp.library, plan, places, import.temp.vocabularies);
        REQUIRE(previews);
        for (const ImportPreview &preview : *previews) {
            for (const ImportFault &fault : preview.entry.faults) {
                all.append(fault.field + u' ' + fault.rule);
            }
        }
        all.removeDuplicates();
        all.sort();
        return all;
    }

    /// What is here and did not come into `other`, or differs there: record and member. Without what the
    /// program keeps itself, and what the import told that it leaves out.
    QStringList losses(Import &other, const ImportPlan &plan)
    {
        std::vector<size_t> places(plan.lines.size());
        std::iota(places.begin(), places.end(), size_t(0));
        const auto previews = previewOf(*other.temp.library, plan, places, other.temp.vocabularies);
        REQUIRE(previews);
        other.apply(plan);
        QStringList all;
        for (const ImportPreview &preview : *previews) {
            const QByteArray id = preview.entry.id.value.toLatin1();
            const QJsonObject here = import.shown(id.constData()).json();
            const QJsonObject there = other.shown(id.constData()).json();
            REQUIRE_FALSE(here.isEmpty());
            for (const QString &key : here.keys()) {
                const auto isTold
                    = [&key](const ImportFault &fault) { return fault.field.section(u'.', 0, 0) == key; };
                const auto &faults = preview.entry.faults;
                const bool isExpected
                    = isKeptByProgram(key) || std::any_of(faults.begin(), faults.end(), isTold);
                if (!isExpected
                    && carried(preview.entry.type, key, here) != carried(preview.entry.type, key, there)) {
                    all.append(preview.entry.id.value + u' ' + key);
                }
            }
        }
        return all;
    }

    Import import;

private:
    /// Of a member what the format has a place for: tables of these columns have none for other languages,
    /// for members that nobody knows, and for lists in items of lists.
    QJsonValue carried(RecordType type, const QString &key, const QJsonObject &record) const
    {
        const Field *field = findField(type, key);
        if (!factsOf(import.order.format).isTable) {
            return record.value(key);
        }
        // No table says that somebody here checked a record.
        if (field == nullptr || field->kind == FieldKind::Group || key == "verification"_L1
            || key == "checked_on"_L1) {
            return {};
        }
        return field->has(Translatable) ? record.value(key).toObject().value("en"_L1) : record.value(key);
    }
};

/// Columns of one list in one cell each: where an item holds several values, or a text with a semicolon, the
/// others cannot be told apart, and the list is left as it is.
const QStringList kUnevenLists {u"chapters uneven_lists"_s, u"disputed uneven_lists"_s,
    u"due_diligence uneven_lists"_s, u"outputs.key_messages uneven_lists"_s, u"partners uneven_lists"_s,
    u"results uneven_lists"_s};

} // namespace

TEST_CASE("A table of our own, imported again, changes nothing", "[import]")
{
    const auto [format, cells, language] = GENERATE(table<ImportFormat, CellText, QString>({
        {ImportFormat::Csv, CellText::Codes, u"en"_s},
        {ImportFormat::Csv, CellText::Labels, u"en"_s},
        {ImportFormat::Csv, CellText::Labels, u"fr"_s},
        {ImportFormat::Tsv, CellText::Labels, u"ar"_s},
        {ImportFormat::Xlsx, CellText::Codes, u"en"_s},
        {ImportFormat::Xlsx, CellText::Labels, u"fr"_s},
        {ImportFormat::Ods, CellText::Labels, u"ar"_s},
    }));
    INFO(factsOf(format).code.data() << " in " << language.toStdString());
    RoundTrip trip(format);
    ExportOptions options;
    options.format = *formatFromCode(QString(factsOf(format).code));
    options.preset = cells == CellText::Codes ? CsvPreset::Data : CsvPreset::Excel;
    options.columns = RoundTrip::allColumns();
    options.cells = cells;
    const qint64 rows = trip.exportAll(options, language);
    trip.import.guess();
    const ImportPlan plan = trip.import.plan();

    CHECK(qint64(plan.lines.size()) == rows);
    CHECK(trip.surprises(plan) == QStringList());
    CHECK(trip.leftOut(plan) == kUnevenLists);
    const qint64 before = trip.import.changes();
    CHECK(trip.import.apply(plan).changes.empty());
    CHECK(trip.import.changes() == before);
}

TEST_CASE("Lists whose items do not all say the same come back from our own tables as they are", "[import]")
{
    const auto [severalValues, columns] = GENERATE(table<SeveralValues, QStringList>({
        {SeveralValues::OneCell, {u"success_factors.code"_s, u"success_factors.text"_s}},
        {SeveralValues::OneCell, {u"success_factors.code"_s}},
        {SeveralValues::OneCell, {u"success_factors.text"_s}},
        {SeveralValues::OneCell, {u"results.value"_s, u"results.text"_s, u"results.unit"_s}},
        {SeveralValues::OneCell, {u"results.value"_s}},
        {SeveralValues::ColumnEach, {u"success_factors.code"_s, u"success_factors.text"_s}},
        {SeveralValues::ColumnEach, {u"success_factors.text"_s}},
        {SeveralValues::ColumnEach, {u"results.value"_s, u"results.text"_s, u"results.unit"_s}},
    }));
    CAPTURE(int(severalValues), columns);
    RoundTrip trip(ImportFormat::Csv);
    const QJsonArray factors {QJsonObject {{u"id"_s, u"f1"_s}, {u"code"_s, u"leadership"_s}},
        QJsonObject {{u"id"_s, u"f2"_s}, {u"text"_s, u"In our own words"_s}},
        QJsonObject {{u"id"_s, u"f3"_s}, {u"code"_s, u"project_fit"_s}, {u"text"_s, u"More"_s}}};
    const QJsonArray results {QJsonObject {{u"id"_s, u"r1"_s}, {u"text"_s, u"Much"_s}},
        QJsonObject {
            {u"id"_s, u"r2"_s}, {u"value"_s, 12}, {u"unit"_s, u"cases"_s}, {u"source"_s, u"A report"_s}}};
    REQUIRE(RecordWriter(*trip.import.temp.library)
                .create(RecordType::CaseStudy,
                    {{u"title"_s, QJsonObject {{u"en"_s, u"Sparse lists"_s}}},
                        {u"success_factors"_s, factors}, {u"results"_s, results}},
                    kMe));
    ExportOptions options;
    options.format = ExportFormat::Csv;
    options.severalValues = severalValues;
    options.columns = QStringList {u"address"_s, u"type"_s} + columns;
    trip.exportAll(options);
    trip.import.guess();
    const ImportPlan plan = trip.import.plan();

    CHECK(trip.surprises(plan) == QStringList());
    CHECK(trip.leftOut(plan) == QStringList());
}

TEST_CASE("Whole records of our own, imported again, change nothing", "[import]")
{
    RoundTrip trip(ImportFormat::Ndjson);
    ExportOptions options;
    options.format = ExportFormat::Ndjson;
    const qint64 rows = trip.exportAll(options);
    const ImportPlan plan = trip.import.plan();
    CHECK(qint64(plan.lines.size()) == rows);
    CHECK(trip.surprises(plan) == QStringList());
    // What people here decide is taken from no file, and persons are named by nobody but themselves.
    CHECK(trip.leftOut(plan)
        == QStringList {u"consent not_imported"_s, u"due_diligence personal"_s, u"focal_point personal"_s,
            u"freeze_note not_imported"_s, u"frozen_at not_imported"_s, u"origin not_imported"_s,
            u"review_state not_imported"_s, u"state not_imported"_s, u"tlp not_imported"_s,
            u"x_shared_with not_imported"_s});
}

TEST_CASE("Lists of literature and contacts of our own bring no record in a second time", "[import]")
{
    // In lists of literature tags and subjects are both keywords, and come back as subjects.
    const QString isSubject = u" changed resource:round-trip: subjects"_s;
    const auto [format, out, differences] = GENERATE_COPY(
        table<ImportFormat, ExportFormat, QString>({{ImportFormat::Ris, ExportFormat::Ris, isSubject},
            {ImportFormat::Bibtex, ExportFormat::Bibtex, isSubject},
            {ImportFormat::CslJson, ExportFormat::CslJson, isSubject},
            {ImportFormat::Vcard, ExportFormat::Vcard, u"nothing"_s}}));
    INFO(factsOf(format).code.data());
    RoundTrip trip(format);
    ExportOptions options;
    options.format = out;
    const qint64 rows = trip.exportAll(options);
    const ImportPlan plan = trip.import.plan();
    CHECK(qint64(plan.lines.size()) == rows);
    QStringList others = trip.surprises(plan);
    others.removeIf([end = differences](const QString &line) { return line.endsWith(end); });
    CHECK(others == QStringList());
    CHECK(plan.count(ImportAct::Add) == 0);
}

TEST_CASE("What we exported comes whole into an empty library", "[import]")
{
    const auto [format, out] = GENERATE(table<ImportFormat, ExportFormat>(
        {{ImportFormat::Ndjson, ExportFormat::Ndjson}, {ImportFormat::Csv, ExportFormat::Csv}}));
    INFO(factsOf(format).code.data());
    RoundTrip trip(format);
    ExportOptions options;
    options.format = out;
    options.preset = CsvPreset::Data;
    options.cells = CellText::Codes;
    if (factsOf(format).isTable) {
        options.columns = RoundTrip::allColumns();
    }
    const qint64 rows = trip.exportAll(options);
    Import empty;
    empty.order = trip.import.order;
    if (factsOf(format).isTable) {
        empty.guess();
    }
    const ImportPlan plan = empty.plan({.likely = KnownRecords::Add});

    CHECK(plan.count(ImportAct::Add) == rows);
    CHECK(trip.losses(empty, plan) == QStringList());
    CHECK(checkLibrary(*empty.temp.library, CheckMode::Report)->isSound());
}
