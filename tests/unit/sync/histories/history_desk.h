// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_decisions.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/restore.h"
#include "core/sync/sync_session.h"
#include "tests/support/temp_library.h"
#include "tests/unit/sync/histories/unruly_hub.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace fourthp::test {

/// One mirror row, as the checks look at it.
struct MirrorRow
{
    QString channel;
    QString hubRev;
    QString leaves;
    QString state;
    Document base;
    Document local;
    bool isEdited() const { return !local.isEmpty(); }
    const Document &shown() const { return local.isEmpty() ? base : local; }
};

inline const QString kOffice = QStringLiteral("office");
inline const QString kOfficeUrl = QStringLiteral("https://hub.example/hub");

/// A folder in memory where there is one: thousands of libraries are made and thrown away.
QString fastFolder();

/// One person's computer: a library on a disk of its own, begun as a copy of another.
class HistoryDesk
{
public:
    /// Fails the test if the library cannot be opened.
    HistoryDesk(QString deskName, const QString &databaseCopied, const Vocabularies &vocabularies);

    /// One session that never really waits.
    SyncReport sync(UnrulyHub &hub, const Weather &weather);
    RecordWriter writer() { return RecordWriter(*library); }
    Editor editor() const { return {name, {}}; }

    /// What a person can find here: in records, and in both sides of open conflicts.
    Marks marks();
    Marks shownMarks();
    /// Of the other sides of open conflicts.
    Marks otherMarks();
    /// What only edits of this desk may hold.
    Marks editedMarks();
    Document shown(const QString &id);
    std::map<QString, MirrorRow> rows();
    std::vector<Conflict> conflicts();
    /// Not about a version on the hub that this program cannot read: that waits for a newer program.
    bool mayDecide(const Conflict &conflict);
    qint64 number(const QString &sql);
    QString text(const QString &sql);
    void run(const QString &sql, const QVariantList &values = {});
    Connection &connection();

    /// From now on the library fails when it writes to `table`.
    void breakStore(const QString &table, const QString &action);
    void mendStore();
    /// Ends and starts the program.
    void reopen();
    /// Puts a copy of the library aside, and takes it back.
    void backUp();
    bool hasBackup() const { return !m_backup.isEmpty(); }
    void restoreBackup();

private:
    QTemporaryDir m_folder; ///< Before the library, which is closed first.

public:
    QString name;
    FakeClock clock;
    std::unique_ptr<Library> library;
    std::map<QString, Document> openForms; ///< Records as they were when a form was opened.

private:
    void open();
    LibraryFolder folder() const { return {m_folder.filePath(QStringLiteral("library"))}; }

    const Vocabularies &m_vocabularies;
    QString m_backup;
};

} // namespace fourthp::test
