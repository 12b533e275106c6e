// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/reliability/operation_desk.h"

#include "core/base/checked_file.h"
#include "core/store/integrity_check.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QRegularExpression>

#include <filesystem>
#include <new>
#include <sys/mman.h>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kRecords = 12;
constexpr int kOnHub = 40; // Numbers of records that the hub of the session has, from here on.

/// The page of memory that a test shares with the program.
class SharedPage
{
public:
    explicit SharedPage(const QString &path)
        : m_file(path)
    {
        REQUIRE(m_file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        REQUIRE(m_file.resize(sizeof(CallPage)));
        m_memory = m_file.map(0, sizeof(CallPage));
        REQUIRE(m_memory != nullptr);
        page = new (m_memory) CallPage;
    }
    ~SharedPage() { m_file.unmap(m_memory); }
    SharedPage(const SharedPage &) = delete;
    SharedPage &operator=(const SharedPage &) = delete;
    CallPage *page = nullptr;

private:
    QFile m_file;
    uchar *m_memory = nullptr;
};

void copyFolder(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    QDir(to).removeRecursively();
    fs::copy(fs::path(from.toStdString()), fs::path(to.toStdString()), fs::copy_options::recursive);
}

/// A record without what differs each time it is made: who and when, and the ids of parts.
QByteArray plainRecord(const Document &shown)
{
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    QJsonObject record = shown.json();
    for (const char *member : {"_id", "_rev", "updated_at", "updated_by", "edit", "review", "deleted_at"}) {
        record.remove(QLatin1StringView(member));
    }
    return QString::fromUtf8(compact(record)).replace(id, u"id"_s).toUtf8();
}

QByteArray recordsOf(Library &library)
{
    const auto connection = library.connection();
    REQUIRE(connection);
    QList<QByteArray> all;
    REQUIRE((*connection)->forEach(u"SELECT coalesce(local, base) FROM mirror"_s, {}, [&all](const Row &row) {
        all.append(plainRecord(Document::fromStored(row.bytes(0))));
    }));
    std::sort(all.begin(), all.end());
    for (const QString &table : {u"change"_s, u"conflict"_s, u"quarantine"_s}) {
        all.append(table.toUtf8() + ' ' + QByteArray::number((*connection)->number(u"SELECT count(*) FROM "_s + table).value_or(-1)));
    }
    return all.join('\n');
}

} // namespace

OperationDesk::OperationDesk()
    : m_hub(0)
    , m_vocabularies(*Vocabularies::builtIn())
{
    REQUIRE(QDir(m_cli.path(u"."_s)).mkpath(u"work/out"_s));
    Office office;
    for (const int generation : {1, 2}) {
        const QString name = u"%1.fpbundle"_s.arg(generation);
        office.receiveMany(kRecords, generation);
        office.write(name);
        REQUIRE(QFile::copy(office.path(name), at(name)));
    }
    const QString edited = hubRecord(1).value("_id"_L1).toString();
    m_operations = {
        {"save", {u"edit"_s, edited, u"--patch"_s, u"@patch.json"_s}},
        {"erase", {u"delete"_s, hubRecord(5).value("_id"_L1).toString(), u"--reason"_s, u"consent"_s}},
        {"undo", {u"undo"_s}},
        {"attach", {u"files"_s, u"add"_s, hubRecord(6).value("_id"_L1).toString(), u"@guide.pdf"_s}},
        {"import", {u"import"_s, u"@in.csv"_s, u"--type"_s, u"case_study"_s}},
        {"session", {u"sync"_s, u"--channel"_s, u"office"_s}},
        {"read bundle", {u"bundle"_s, u"read"_s, u"@2.fpbundle"_s, u"--trust"_s, office.keyId()}},
        {"write bundle", {u"bundle"_s, u"write"_s, u"--out"_s, u"@out/new.fpbundle"_s, u"--channel"_s, u"hub"_s, u"--with-files"_s}, false}, // Has the next number.
        {"csv", {u"export"_s, u"csv"_s, u"--out"_s, u"@out/table.csv"_s}},
        {"xlsx", {u"export"_s, u"xlsx"_s, u"--out"_s, u"@out/table.xlsx"_s}},
        {"html", {u"export"_s, u"html"_s, u"--out"_s, u"@out/book"_s, u"--replace"_s}},
        {"docx", {u"export"_s, u"docx"_s, u"--out"_s, u"@out/book.docx"_s, u"--replace"_s}},
        {"pdf", {u"export"_s, u"pdf"_s, u"--out"_s, u"@out/book.pdf"_s, u"--replace"_s}},
        {"backup", {u"backup"_s, u"@out/copy.db"_s, u"--with-files"_s}, false}, // With the log of what left.
        {"restore", {u"restore-library"_s, u"@earlier.db"_s}},
    };
    prepare(office.keyId());
}

/// By the program itself: one more hub, a backup, changes since, earlier exports.
void OperationDesk::prepare(const QString &keyId)
{
    const auto runs = [this](const QStringList &arguments) {
        const Attempt done = call(arguments, {});
        INFO(arguments.join(u' ').toStdString() << ": " << done.err.toStdString());
        REQUIRE(done.code <= 1);
    };
    const QString first = hubRecord(kOnHub).value("_id"_L1).toString();
    for (int n = kOnHub; n < kOnHub + 4; ++n) {
        m_hub.data.put(hubRecord(n));
    }
    putContent(at(u"patch.json"_s), R"({"acronym":"MINE"})");
    putContent(at(u"in.csv"_s), "title;countries\r\nNew one;Kenya\r\nNew two;Peru\r\n");
    putContent(at(u"guide.pdf"_s), QByteArray(40'000, 'n'));
    putContent(at(u"note.txt"_s), QByteArray(400, 'm'));
    putContent(at(u"ids"_s), hubRecord(1).value("_id"_L1).toString().toUtf8());
    runs({u"init"_s, u"--empty"_s});
    runs({u"bundle"_s, u"read"_s, u"@1.fpbundle"_s, u"--trust"_s, keyId});
    runs({u"channel"_s, u"add"_s, u"office"_s, m_hub.server.url()});
    runs({u"sync"_s, u"--channel"_s, u"office"_s});
    runs({u"backup"_s, u"@earlier.db"_s});
    runs({u"files"_s, u"add"_s, hubRecord(2).value("_id"_L1).toString(), u"@note.txt"_s});
    runs({u"edit"_s, first, u"--patch"_s, u"@patch.json"_s});
    for (int n = kOnHub + 4; n < kOnHub + 8; ++n) {
        m_hub.data.put(hubRecord(n));
    }
    m_hubBefore = m_hub.data.state;
    for (const char *name : {"table.csv", "table.xlsx", "book.docx", "book.pdf", "copy.db", "new.fpbundle"}) {
        putContent(at(u"out/"_s + QLatin1StringView(name)), "an earlier one");
    }
    runs({u"bundle"_s, u"write"_s, u"--out"_s, u"@out/old.fpbundle"_s, u"--channel"_s, u"hub"_s}); // The library has its key.
    runs({u"export"_s, u"html"_s, u"--ids"_s, u"@ids"_s, u"--out"_s, u"@out/book"_s});
    copyFolder(m_cli.path(u"work"_s), m_cli.path(u"ready"_s));
}

void OperationDesk::layOut()
{
    copyFolder(m_cli.path(u"ready"_s), m_cli.path(u"work"_s));
    m_hub.data.state = m_hubBefore;
}

Attempt OperationDesk::attempt(const Operation &operation, const Planned &planned)
{
    return call(operation.arguments, planned);
}

Attempt OperationDesk::call(const QStringList &arguments, const Planned &planned)
{
    const SharedPage shared(m_cli.path(u"calls"_s));
    qstrncpy(shared.page->under, QFile::encodeName(at({})).constData(), sizeof shared.page->under);
    shared.page->fault = planned.fault;
    shared.page->at = planned.at;
    shared.page->fromThenOn = planned.fromThenOn ? 1 : 0;
    QStringList words {u"--json"_s, u"--data-dir"_s, at(u"library"_s)};
    for (const QString &argument : arguments) {
        words.append(argument.startsWith(u'@') ? at(argument.mid(1)) : argument);
    }
    m_cli.environment.insert(QString::fromLatin1(kCallPageVariable), m_cli.path(u"calls"_s));
    const auto process = m_cli.start(words);
    process->closeWriteChannel();
    QEventLoop loop; // The hub answers on this thread.
    QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    if (process->state() != QProcess::NotRunning) {
        loop.exec();
    }
    return {process->exitStatus() == QProcess::CrashExit, process->exitCode(), process->readAllStandardOutput(),
        process->readAllStandardError(), shared.page->calls, shared.page->failed, shared.page->what};
}

/// A lock that names nobody is old by the time of the next start.
void OperationDesk::letTimePass()
{
    QFile lock(LibraryFolder {at(u"library"_s)}.lock());
    if (lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime);
    }
}

Holdings OperationDesk::holdings()
{
    letTimePass();
    auto library = Library::open({.folder = {at(u"library"_s)}, .clock = &m_clock, .vocabularies = &m_vocabularies});
    INFO((library ? std::string() : library.error().detail.toStdString()));
    REQUIRE(library);
    const auto report = checkLibrary(**library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());
    Holdings found {recordsOf(**library), {}};
    const QDir top(at(u"out"_s));
    QMap<QString, QByteArray> files;
    for (QDirIterator each(top.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
        const QString name = top.relativeFilePath(each.next());
        if (!name.contains(kUnfinishedPrefix)) {
            files.insert(name, QCryptographicHash::hash(contentOf(each.filePath()), QCryptographicHash::Sha256).toHex());
        }
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        found.files += file.key().toUtf8() + ' ' + file.value() + '\n';
    }
    return found;
}

QStringList OperationDesk::leftOver() const
{
    QStringList names;
    const QDir top(m_cli.path(u"work"_s));
    const auto all = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    for (QDirIterator each(top.path(), all, QDirIterator::Subdirectories); each.hasNext();) {
        if (QFileInfo(each.next()).fileName().startsWith(kUnfinishedPrefix)) {
            names.append(top.relativeFilePath(each.filePath()));
        }
    }
    return names;
}

} // namespace fourthp::test
