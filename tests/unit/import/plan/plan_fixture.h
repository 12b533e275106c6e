// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "translations/languages.h"

#include <QFile>
#include <QJsonObject>

namespace fourthp::test {

inline const Editor kMe {QStringLiteral("me"), QStringLiteral("import")};

inline std::vector<LabelTranslator> allLabels()
{
    std::vector<LabelTranslator> translators;
    for (const Language &language : offeredLanguages()) {
        translators.push_back([code = language.code](const char *context, const char *text) {
            return wordIn(code, context, text);
        });
    }
    return translators;
}

inline QStringList acts(const ImportPlan &plan)
{
    QStringList names;
    for (const ImportLine &line : plan.lines) {
        names.append(importActName(line.act));
    }
    return names;
}

inline QJsonObject titled(const char *title)
{
    return {{QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), QString::fromUtf8(title)}}}};
}

/// A library and a file that is imported into it.
class Import
{
public:
    explicit Import(Contents contents = Contents::Empty)
        : temp(contents)
    { }

    void write(const QByteArray &bytes)
    {
        QFile file(order.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// For a table: reads its headings and guesses.
    void guess(RecordType type = RecordType::CaseStudy)
    {
        const auto reading = guessReading(order.path, order.format);
        REQUIRE(reading);
        order.reading = *reading;
        const auto table = openTable(order.path, order.reading);
        REQUIRE(table);
        const auto headings = readHeadings(**table, order.reading);
        REQUIRE(headings);
        order.mapping = guessMapping(*headings, type, allLabels());
    }

    void writeCsv(const QByteArray &bytes, RecordType type = RecordType::CaseStudy)
    {
        write(bytes);
        guess(type);
    }

    ImportPlan plan(const ImportChoices &choices = {})
    {
        const auto made = planImport(*temp.library, order, choices, temp.vocabularies);
        if (!made) {
            INFO(made.error().subject.toStdString() << ": " << made.error().detail.toStdString());
            REQUIRE(made);
        }
        return *made;
    }

    ImportDone apply(const ImportPlan &plan)
    {
        const auto done = applyImport(*temp.library, plan, kMe, temp.vocabularies);
        if (!done) {
            INFO(done.error().subject.toStdString() << ": " << done.error().detail.toStdString());
            REQUIRE(done);
        }
        return *done;
    }

    Document shown(const char *id)
    {
        const auto record = readRecord(temp.connection(), {QString::fromLatin1(id)});
        REQUIRE(record);
        return record->has_value() ? (*record)->shown() : Document();
    }

    void add(const char *id, QJsonObject content)
    {
        content.insert(QStringLiteral("_id"), QString::fromLatin1(id));
        REQUIRE(RecordWriter(*temp.library)
                    .create(typeFromCode(RecordId {QString::fromLatin1(id)}.typeCode()), content, kMe));
    }

    QByteArray refusedCsv(const ImportPlan &plan, const ImportDone &done = {})
    {
        const QString path = temp.folder.filePath(QStringLiteral("refused.csv"));
        REQUIRE(saveRefused(plan, done, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    qint64 changes()
    {
        return *temp.connection().number(
            QStringLiteral("SELECT count(*) FROM change WHERE undone_at IS NULL"));
    }

    TempLibrary temp;
    ImportOrder order {.path = temp.folder.filePath(QStringLiteral("in.csv"))};
};

} // namespace fourthp::test
