// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace fourthp::test {

/// A library with the starter records, and exports out of it.
class Export
{
public:
    explicit Export(Contents contents = Contents::Starter)
        : temp(contents)
    { }

    TempLibrary temp;
    QString path = temp.folder.filePath(QStringLiteral("out.csv"));

    std::vector<qint64> find(const QString &text)
    {
        SearchEngine engine(*temp.library);
        auto answer = engine.search(parseQuery(text).query);
        REQUIRE(answer);
        return answer->docids;
    }
    Labels labels(const QString &language = QStringLiteral("en")) const
    {
        return Labels(temp.vocabularies, {language});
    }
    Result<ExportReport> tryRun(
        const QString &query, const ExportOptions &options, const QString &language = QStringLiteral("en"))
    {
        return exportRecords(*temp.library, {find(query), options, path, companions}, labels(language), {});
    }
    ExportReport run(
        const QString &query, const ExportOptions &options, const QString &language = QStringLiteral("en"))
    {
        const auto report = tryRun(query, options, language);
        if (!report) {
            INFO(report.error().subject.toStdString() << ": " << report.error().detail.toStdString());
            REQUIRE(report);
        }
        return *report;
    }
    QByteArray bytes() const { return bytesOf(path); }
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    /// What a Python program prints as JSON about the file.
    QJsonDocument asPythonSees(const QString &program) const
    {
        QProcess python;
        python.start(QStringLiteral(PYTHON3_PROGRAM), {QStringLiteral("-c"), program, path});
        REQUIRE(python.waitForFinished(60'000));
        INFO(python.readAllStandardError().toStdString());
        REQUIRE(python.exitCode() == 0);
        return QJsonDocument::fromJson(python.readAllStandardOutput());
    }
    /// Rows as an independent reader sees them: Python's csv module.
    QJsonArray rows(const QString &dialect = QStringLiteral("excel")) const
    {
        return asPythonSees(
            QStringLiteral("import csv,json,sys; print(json.dumps(list(csv.reader("
                           "open(sys.argv[1], encoding='utf-8-sig', newline=''), '%1', strict=True))))")
                .arg(dialect))
            .array();
    }
    /// As a hub may send it: no rule of ours was asked.
    void mark(const RecordId &id, const QJsonValue &marking)
    {
        Document document = (*readRecord(temp.connection(), id))->shown();
        document.set(QStringLiteral("tlp"), marking);
        REQUIRE(temp.connection().run(
            QStringLiteral("UPDATE mirror SET local = ? WHERE id = ?"), {document.toJson(), id.value}));
    }
    RecordId add(const QString &title, QJsonObject content = {}, RecordType type = RecordType::Resource)
    {
        content.insert(QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), title}});
        if (!content.contains(QStringLiteral("tags"))) {
            content.insert(QStringLiteral("tags"), QJsonArray {QStringLiteral("x")});
        }
        const auto created = RecordWriter(*temp.library).create(type, content, {QStringLiteral("t"), {}});
        REQUIRE(created);
        return created->id;
    }

    ExportCompanions companions;
};

inline ExportOptions plainTable(const QStringList &columns, ExportFormat format = ExportFormat::Csv)
{
    ExportOptions options;
    options.format = format;
    options.preset = CsvPreset::Data;
    options.columns = columns;
    options.cells = CellText::Codes;
    return options;
}

inline ExportOptions inFormat(ExportFormat format)
{
    ExportOptions options;
    options.format = format;
    return options;
}

} // namespace fourthp::test
