// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_recipes.h"

#include "core/model/attached_file.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr size_t kMostParts = 10'000; // `p0000` to `p9999`.

Result<void> runInOneTransaction(Library &library, const QString &sql, const QVariantList &values)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    if (auto done = session->connection().run(sql, values); !done) {
        return done;
    }
    return session->commit();
}

/// Whether it needs no transaction: no erasure asks for the file, and nothing is news.
Result<bool> isKnownAlready(Connection &reader, const FileRecipe &recipe)
{
    const auto due = reader.number(u"SELECT count(*) FROM erased_file WHERE sha256 = ?"_s, {recipe.sha256});
    const auto known = due ? findFile(reader, recipe.sha256) : passOn(due);
    return known ? Result<bool>(*due == 0 && *known && (*known)->recipe == recipe) : passOn(known);
}

Result<void> checkParts(const LibraryFolder &folder, const FileRecipe &recipe)
{
    const bool areHere = std::all_of(recipe.parts.begin(), recipe.parts.end(),
        [&folder](const FilePart &part) { return QFile::exists(folder.files() + u'/' + part.sha256); });
    return areHere ? Result<void>()
                   : fail(ErrorKind::InUse, recipe.sha256, u"an erasure took a part of it away"_s);
}

} // namespace

bool isPart(const FilePart &part, const QByteArray &bytes)
{
    return bytes.size() == part.bytes
        && QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
        == part.sha256;
}

qint64 FileRecipe::bytes() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
        [](qint64 sum, const FilePart &part) { return sum + part.bytes; });
}

Result<void> checkRecipe(const FileRecipe &recipe)
{
    const bool isUsable = isSha256(recipe.sha256) && !recipe.parts.empty()
        && recipe.parts.size() <= kMostParts
        && std::all_of(recipe.parts.begin(), recipe.parts.end(), [](const FilePart &part) {
               return part.bytes > 0 && part.bytes <= kFilePartBytes && isSha256(part.sha256);
           });
    if (!isUsable) {
        return fail(ErrorKind::InvalidInput, recipe.sha256, u"no list of parts that a file can be made of"_s);
    }
    if (recipe.bytes() > kMostFileBytes) {
        return fail(ErrorKind::InvalidInput, recipe.sha256, u"larger than %1 bytes"_s.arg(kMostFileBytes));
    }
    return {};
}

Result<std::optional<KnownFile>> findFile(Connection &connection, const QString &sha256)
{
    KnownFile file {{sha256, {}}, {}};
    const Result<void> done
        = connection.forEach(u"SELECT bytes, part_sha256, state FROM file WHERE sha256 = ? ORDER BY part"_s,
            {sha256}, [&file](const Row &row) {
                if (row.text(2) == "damaged"_L1) {
                    file.damaged.insert(int(file.recipe.parts.size()));
                }
                file.recipe.parts.push_back({row.integer(0), row.text(1)});
            });
    if (!done) {
        return passOn(done);
    }
    return file.recipe.parts.empty() ? std::nullopt : std::optional(std::move(file));
}

Result<std::vector<QString>> knownFiles(Connection &connection)
{
    return connection.all(u"SELECT DISTINCT sha256 FROM file ORDER BY sha256"_s, {},
        [](const Row &row) { return row.text(0); });
}

Result<void> rememberFile(Library &library, const FileRecipe &recipe, PartsOfFile parts)
{
    if (auto usable = checkRecipe(recipe); !usable) {
        return usable;
    }
    const Result<Connection *> reader = library.connection();
    const Result<bool> isKnown = reader ? isKnownAlready(**reader, recipe) : passOn(reader);
    if (!isKnown || (*isKnown && parts == PartsOfFile::MayBeMissing)) {
        return isKnown ? Result<void>() : passOn(isKnown);
    }
    // Erasures remove parts in the turn of the writer: what is here now stays.
    Result<WriteSession> session = library.write();
    const auto known = session ? findFile(session->connection(), recipe.sha256) : passOn(session);
    Result<void> done = known ? Result<void>() : passOn(known);
    done = done && parts == PartsOfFile::AreHere ? checkParts(library.folder(), recipe) : done;
    done = done ? session->connection().run(u"DELETE FROM erased_file WHERE sha256 = ?"_s, {recipe.sha256})
                : done;
    if (done && !(*known && (*known)->recipe == recipe)) {
        done = session->connection().run(u"DELETE FROM file WHERE sha256 = ?"_s, {recipe.sha256});
        int position = 0;
        for (const FilePart &part : recipe.parts) {
            done = done ? session->connection().run(
                       u"INSERT INTO file(sha256, part, bytes, part_sha256) VALUES (?, ?, ?, ?)"_s,
                       {recipe.sha256, position++, part.bytes, part.sha256})
                        : done;
        }
    }
    return done ? session->commit() : done;
}

Result<void> forgetFiles(Connection &connection, const std::vector<QString> &files)
{
    for (const QString &sha256 : files) {
        for (const QString &sql :
            {u"DELETE FROM file WHERE sha256 = ?"_s, u"DELETE FROM file_on_hub WHERE sha256 = ?"_s}) {
            if (auto done = connection.run(sql, {sha256}); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> forgetFiles(Library &library, const std::vector<QString> &files)
{
    Result<WriteSession> session = library.write();
    const Result<void> done = session ? forgetFiles(session->connection(), files) : passOn(session);
    return done ? session->commit() : done;
}

Result<void> markPart(Library &library, const QString &partSha256, bool isDamaged)
{
    return runInOneTransaction(library, u"UPDATE file SET state = ? WHERE part_sha256 = ?"_s,
        {isDamaged ? u"damaged"_s : u"ok"_s, partSha256});
}

Result<void> markDamaged(Library &library, const QString &sha256)
{
    return runInOneTransaction(library, u"UPDATE file SET state = 'damaged' WHERE sha256 = ?"_s, {sha256});
}

Result<void> markOnHub(Library &library, const QString &sha256, const QString &channel)
{
    const Result<Connection *> reader = library.connection();
    const Result<bool> known = reader ? isOnHub(**reader, sha256, channel) : passOn(reader);
    if (!known || *known) {
        return known ? Result<void>() : passOn(known);
    }
    return runInOneTransaction(
        library, u"INSERT OR IGNORE INTO file_on_hub(sha256, channel) VALUES (?, ?)"_s, {sha256, channel});
}

Result<bool> isOnHub(Connection &connection, const QString &sha256, const QString &channel)
{
    const Result<qint64> count = connection.number(
        u"SELECT count(*) FROM file_on_hub WHERE sha256 = ? AND channel = ?"_s, {sha256, channel});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

} // namespace fourthp
