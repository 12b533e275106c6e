// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attached_file.h"
#include "core/store/backup.h"
#include "core/store/erasure.h"
#include "core/store/erasure_bytes.h"
#include "core/store/erasure_rows.h"
#include "core/store/file_store.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temp_library.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QJsonArray>

namespace fourthp::test {

inline const RecordId kPerson {QStringLiteral("stakeholder:11111111-0000-4000-8000-000000000001")};
inline const RecordId kOther {QStringLiteral("case_study:22222222-0000-4000-8000-000000000002")};
inline const Editor kEditor {QStringLiteral("me"), {}};

/// Words that no other text holds, each in a place of its own.
inline const QList<QByteArray> kSentinels {"Zyxquorbletitle", "Wabfrindlename", "Qolmetschmail", "Vurxipnotes",
    "Jendrakutag", "Kraztumdraft", "Plimgrothedit", "Xenvoldfile", "Bruzgimrow", "Tolfekkwhy"};

inline QString word(int n)
{
    return QString::fromLatin1(kSentinels[n]);
}

/// Fills each table that goes with a record with a row of the record in which every text holds a word.
inline void fillTables(Connection &connection, const RecordId &id)
{
    REQUIRE(connection.run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    for (const ErasedTable &table : erasedTables()) {
        const QString name = QString::fromLatin1(table.name);
        const QString idColumn = QString::fromLatin1(table.id);
        const auto columns = connection.all(QStringLiteral("SELECT name, type, pk FROM pragma_table_info('%1')").arg(name), {},
            [](const Row &row) { return std::tuple(row.text(0), row.text(1), row.integer(2)); });
        if (name == QStringLiteral("mirror") || name == QStringLiteral("change")) {
            continue; // Filled by saving.
        }
        QStringList names;
        QStringList places;
        QVariantList values;
        for (const auto &[column, type, key] : *columns) {
            if (type == QStringLiteral("INTEGER")) {
                if (key == 0 || columns->size() == 4) {
                    names.append(column);
                    places.append(QStringLiteral("?"));
                    values.append(7);
                }
                continue;
            }
            names.append(column);
            places.append(QStringLiteral("?"));
            values.append(column == idColumn ? QVariant(id.value)
                    : type == QStringLiteral("BLOB")
                    ? QVariant(QByteArray("{\"_id\":\"" + id.value.toUtf8() + "\",\"title\":{\"en\":\"" + kSentinels[8] + "\"}}"))
                    : QVariant(word(8)));
        }
        const QString sql = QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES (%3)")
                                .arg(name, names.join(QLatin1Char(',')), places.join(QLatin1Char(',')));
        INFO(sql.toStdString());
        REQUIRE(connection.run(sql, values));
    }
    REQUIRE(connection.run(QStringLiteral("DELETE FROM orphan_choice WHERE choice = ?"), {word(8)}));
    REQUIRE(connection.run(QStringLiteral("PRAGMA foreign_keys=ON")));
}

/// A library with a record to erase, whose words lie wherever a record can lie, and with another one.
struct ErasureDesk
{
    explicit ErasureDesk()
    {
        writeFile(temp.folder.filePath(QStringLiteral("in.txt")), "text of " + kSentinels[7] + " in a file");
        const auto recipe = FileStore(*temp.library).add(temp.folder.filePath(QStringLiteral("in.txt")));
        REQUIRE(recipe);
        REQUIRE(QFile::remove(temp.folder.filePath(QStringLiteral("in.txt"))));
        sha256 = recipe->sha256;
        RecordWriter writer(*temp.library);
        REQUIRE(writer.create(RecordType::CaseStudy,
            {{QStringLiteral("_id"), kOther.value}, {QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), QStringLiteral("Harbour watch")}}},
                {QStringLiteral("partners"), QJsonArray {QJsonObject {{QStringLiteral("id"), QStringLiteral("p")}, {QStringLiteral("stakeholder"), kPerson.value}}}}},
            kEditor));
        const auto created = writer.create(RecordType::Stakeholder,
            {{QStringLiteral("_id"), kPerson.value}, {QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), word(0)}}},
                {QStringLiteral("focal_point"), QJsonObject {{QStringLiteral("person"), word(1)}, {QStringLiteral("email"), QString(word(2) + QStringLiteral("@example.org"))},
                    {QStringLiteral("consent"), QJsonObject {{QStringLiteral("status"), QStringLiteral("given")}, {QStringLiteral("given_on"), QStringLiteral("2026-01-10")}}}}},
                {QStringLiteral("tags"), QJsonArray {word(4)}}, {QStringLiteral("local_notes"), word(3)},
                {QStringLiteral("files"), QJsonArray {attachedFileJson({QStringLiteral("f1"), QStringLiteral("a.txt"), sha256, QStringLiteral("text/plain"), 30})}}},
            kEditor);
        INFO((created ? QString() : QString(created.error().subject + created.error().detail)).toStdString());
        REQUIRE(created);
        REQUIRE(writer.edit(kPerson, {{QStringLiteral("summary"), QJsonObject {{QStringLiteral("en"), word(6)}}}}, {QStringLiteral("me"), word(9)}));
        REQUIRE(writer.edit(kPerson, {{QStringLiteral("summary"), QJsonValue()}}, kEditor));
        fillTables(temp.connection(), kPerson);
        REQUIRE(temp.connection().run(QStringLiteral("INSERT OR REPLACE INTO draft(record, type, doc, saved_at) VALUES (?, 'stakeholder', ?, '')"),
            {kPerson.value, QByteArray("{\"title\":\"" + kSentinels[5] + "\"}")}));
    }
    QString path() const { return temp.options().folder.path; }
    QStringList traces() const { return tracesIn(path(), kSentinels); }
    /// The other record is as it was, and everything is sound.
    void checkRest()
    {
        const auto other = readRecord(temp.connection(), kOther);
        REQUIRE(other->has_value());
        CHECK((*other)->visible);
        CHECK((*other)->shown().title({QStringLiteral("en")}).text == QStringLiteral("Harbour watch"));
        const auto report = checkLibrary(*temp.library, CheckMode::Report);
        INFO("structure " << report->structure.size() << " keys " << report->foreignKeyFaults << " documents "
                          << report->documentFaultCount << " derived " << report->derivedDifferenceCount << " index "
                          << report->indexDiffers << " files " << report->damagedFiles.size());
        CHECK(report->isSound());
    }

    TempLibrary temp;
    QString sha256;
};

} // namespace fourthp::test
