// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_copy.h"

#include "core/store/access_log_carried.h"
#include "core/store/erasure_copies.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> copyInto(CheckedFile &target, const QString &from)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, from, source.errorString());
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty()) {
            return fail(ErrorKind::Storage, from, source.errorString());
        }
        if (auto done = target.write(block); !done) {
            return done;
        }
    }
    return {};
}

Result<CheckedFile> copyOf(Connection &connection, const QString &path, const ErasureList &erased,
    const std::vector<AccessEntry> &log)
{
    Result<CheckedFile> target = CheckedFile::create(path);
    if (!target) {
        return target;
    }
    // Nobody else's file can be in the way in a folder that is new and ours alone.
    const Result<WorkSpace> space = WorkSpace::create(linkTarget(path));
    if (!space) {
        return passOn(space);
    }
    const QString vacuumed = space->filePath(u"library.db"_s);
    if (auto done = connection.run(u"VACUUM INTO ?"_s, {vacuumed}); !done) {
        return passOn(done);
    }
    if (const auto clean = eraseInCopy(vacuumed, erased); !clean) {
        return passOn(clean);
    }
    if (auto done = carryAccessLogInto(vacuumed, log); !done) {
        return passOn(done);
    }
    if (auto done = copyInto(*target, vacuumed); !done) {
        return passOn(done);
    }
    return target;
}

} // namespace fourthp
