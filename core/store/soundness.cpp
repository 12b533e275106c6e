// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness.h"

#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// A page that cannot be read stands among the findings, with SQLite's code of the error (btree.c, `checkTreePage`).
bool tellsOfDisk(const QString &finding)
{
    static const QRegularExpression code(u"error code=(\\d+)"_s);
    const QRegularExpressionMatch found = code.match(finding);
    return found.hasMatch() && (found.captured(1).toInt() & 0xff) == SQLITE_IOERR;
}

} // namespace

Result<void> proveSound(Connection &connection, const QString &path, Proof proof)
{
    const QString question = proof == Proof::Quick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s;
    const auto finding = connection.one(question, {}, [](const Row &row) { return row.text(0); });
    if (!finding) {
        return passOn(finding);
    }
    if (*finding == u"ok"_s) {
        return {};
    }
    const QString words = finding->value_or(QString());
    return fail(tellsOfDisk(words) ? ErrorKind::Storage : ErrorKind::Damaged, path, words);
}

} // namespace fourthp
