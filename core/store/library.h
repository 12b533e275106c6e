// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/vocabularies.h"
#include "core/store/connection.h"
#include "core/store/library_folder.h"

#include <QHash>
#include <QLockFile>
#include <QString>

#include <functional>
#include <map>
#include <array>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace fourthp {

/// What a committed transaction changed in what is shown.
struct CommitNotice
{
    std::vector<qint64> docids; ///< Rows of `record` that were added, changed or removed.
};

/// How long a commit waits for the disk.
enum class Durability {
    Full, ///< On the disk before it returns: every transaction with a person's change.
    HubPage, ///< May be lost with its checkpoint in a power cut; only for pages of a hub that can be fetched again.
};

class Library;
class TextIndex;

/// The one write transaction. Rolls back unless committed. Made by `Library::write`; stays on its thread.
class WriteSession
{
public:
    Connection &connection() const { return *m_connection; }
    /// Says that the shown record of this docid changed.
    void touched(qint64 docid) { m_notice.docids.push_back(docid); }
    /// The full-text index in this transaction; `commit` writes what was put into it.
    TextIndex &textIndex();
    /// Ids of facet values that this transaction has looked up, by facet and value. Thousands of records share some
    /// hundred of them.
    QHash<std::pair<QLatin1StringView, QString>, quint32> &facetValueIds() { return m_facetValueIds; }
    [[nodiscard]] Result<void> commit();

    WriteSession(WriteSession &&other) noexcept;
    WriteSession &operator=(WriteSession &&) = delete;
    ~WriteSession();

private:
    friend class Library;
    WriteSession(Library &library, std::unique_lock<std::mutex> turn, Connection &connection);
    Library *m_library;
    std::unique_lock<std::mutex> m_turn;
    Connection *m_connection;
    CommitNotice m_notice;
    std::unique_ptr<TextIndex> m_textIndex; ///< None until it is asked for.
    QHash<std::pair<QLatin1StringView, QString>, quint32> m_facetValueIds;
    bool m_open = true;
};

/// What a library needs to be opened. The clock and the vocabularies must outlive it.
struct LibraryOptions
{
    LibraryFolder folder;
    Access access = Access::ReadWrite;
    const Clock *clock = nullptr;
    const Vocabularies *vocabularies = nullptr;
};

/// The local library: one SQLite file, many readers, one writer. Constructed by `app/*` alone and handed down by
/// reference. All functions may be called from any thread but the GUI thread, where no SQL may run.
class Library
{
public:
    /// Opens the library and makes it if it is missing. ReadWrite takes the library's lock: InUse if another
    /// program holds it. A file of a newer program fails with NewerVersion when opened ReadWrite; open it
    /// ReadOnly then. After an unclean end the file is checked first: Damaged if it is not sound.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const LibraryOptions &options);
    ~Library();

    /// This thread's own connection, kept until the thread or the library ends.
    [[nodiscard]] Result<Connection *> connection() const;
    /// Waits for its turn, then begins the one write transaction.
    [[nodiscard]] Result<WriteSession> write(Durability durability = Durability::Full);

    /// Calls `listener` after each commit, on the thread that committed, until the returned handle dies.
    using Subscription = std::shared_ptr<void>;
    [[nodiscard]] Subscription onCommit(std::function<void(const CommitNotice &)> listener);

    /// Consent runs out while nobody looks: hides stories past their day. `open` does it; whoever keeps a
    /// library open does it once a day. One transaction; none if nothing is due. Does nothing in a library
    /// opened ReadOnly.
    [[nodiscard]] Result<void> hideExpired();

    bool isReadOnly() const { return m_options.access == Access::ReadOnly; }
    const LibraryFolder &folder() const { return m_options.folder; }
    const Clock &clock() const { return *m_options.clock; }
    const Vocabularies &vocabularies() const { return *m_options.vocabularies; }
    /// True if `open` made a new, empty library.
    bool isNew() const { return m_isNew; }

private:
    friend class WriteSession;
    explicit Library(LibraryOptions options);
    [[nodiscard]] Result<void> openFile();
    void tell(const CommitNotice &notice);

    LibraryOptions m_options;
    quint64 m_number; ///< Tells this library's connections from those of an earlier one in the same process.
    std::unique_ptr<QLockFile> m_lock;
    bool m_isNew = false;
    std::mutex m_writer;
    struct Listeners;
    std::shared_ptr<Listeners> m_listeners;
};

/// A consistent view over several reads on one connection; they see no commit in between.
class ReadSnapshot
{
public:
    [[nodiscard]] static Result<ReadSnapshot> begin(Connection &connection);
    /// Two views of the very same state, for two threads: the second connection may read on another thread
    /// than the first, as long as this one leaves it alone. InUse if others write all the time.
    [[nodiscard]] static Result<std::array<ReadSnapshot, 2>> beginBoth(Connection &first, Connection &second);
    ReadSnapshot(ReadSnapshot &&other) noexcept;
    ReadSnapshot &operator=(ReadSnapshot &&) = delete;
    ~ReadSnapshot();

private:
    explicit ReadSnapshot(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
};

} // namespace fourthp
