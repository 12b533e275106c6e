// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draft_store.h"
#include "core/store/library_health.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temp_library.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <map>

namespace fourthp::test {

inline const RecordId kDrafted {QStringLiteral("resource:drafted")};
inline const RecordId kNoted {QStringLiteral("case_study:case-samlit")};
constexpr int kOwnRecords = 40;

/// A library with a person's work in it: records, a draft, a note, an edit of a starter record. Closed, so that tests can
/// spoil its file.
class DamagedLibrary
{
public:
    explicit DamagedLibrary(Contents contents = Contents::Starter)
        : temp(contents)
    {
        const Editor me {QStringLiteral("me"), {}};
        RecordWriter writer(*temp.library);
        for (int n = 0; n < kOwnRecords; ++n) {
            const QJsonObject title {{QStringLiteral("en"), QStringLiteral("Own record %1").arg(n)}};
            const QJsonObject summary {{QStringLiteral("en"), QString(400, QChar(u'a' + n % 20))}};
            const auto made = writer.create(RecordType::Resource,
                {{QStringLiteral("title"), title}, {QStringLiteral("summary"), summary}}, me);
            REQUIRE(made);
        }
        const QJsonObject draft {{QStringLiteral("_id"), kDrafted.value}, {QStringLiteral("type"), QStringLiteral("resource")}};
        REQUIRE(DraftStore(*temp.library).put({kDrafted, Document(draft), {}, {}}));
        if (contents == Contents::Starter) {
            REQUIRE(writer.edit(kNoted, {{QStringLiteral("local_notes"), QStringLiteral("Ask Zanzibar")}}, me));
            REQUIRE(writer.edit(kNoted, {{QStringLiteral("acronym"), QStringLiteral("MINE")}}, me));
        }
        before = records();
        folder = temp.library->folder();
        temp.library.reset();
        sound = contentOf(folder.database());
    }

    /// What is shown of each record, by id.
    std::map<QString, QByteArray> records() const
    {
        std::map<QString, QByteArray> found;
        const auto done = temp.connection().forEach(
            QStringLiteral("SELECT docid FROM record WHERE visible = 1"), {}, [&](const Row &row) {
                const auto read = readRecords(temp.connection(), {row.integer(0)});
                REQUIRE((read && read->size() == 1));
                found.emplace(read->front().id.value, read->front().shown().toJson());
            });
        REQUIRE(done);
        return found;
    }
    void put(const QByteArray &bytes) const { writeFile(folder.database(), bytes); }
    LibraryHealth judged(Look look = Look::Beginning) const { return judgeLibrary(folder, look); }
    ErrorKind refusal() const
    {
        const auto opened = Library::open(temp.options());
        REQUIRE_FALSE(opened);
        return opened.error().kind;
    }
    /// Every file of the folder that is, or was, a library or its log.
    std::map<QString, QByteArray> libraryFiles() const
    {
        std::map<QString, QByteArray> files;
        for (const QString &name : QDir(folder.path).entryList({QStringLiteral("library.db*")}, QDir::Files | QDir::Hidden)) {
            if (!name.endsWith(QStringLiteral("-shm"))) { // SQLite's index of the log; it makes it whenever it reads.
                files.emplace(name, contentOf(folder.path + u'/' + name));
            }
        }
        return files;
    }

    TempLibrary temp;
    std::map<QString, QByteArray> before;
    LibraryFolder folder;
    QByteArray sound;
};

/// The root page of a table, counted from 1.
inline qsizetype rootOf(const QString &database, const QString &table)
{
    const auto opened = Connection::open(database, Access::ReadOnly);
    REQUIRE(opened);
    return qsizetype((*opened)->number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), {table}).value_or(0));
}

inline void zeroPage(QByteArray &bytes, qsizetype page)
{
    bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
}

} // namespace fourthp::test
