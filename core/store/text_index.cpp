// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_index.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> TextIndex::add(qint64 docid, const SearchText &text)
{
    return m_connection.run(u"INSERT INTO words(rowid, title, names, summary, body) VALUES (?, ?, ?, ?, ?)"_s,
        {docid, text.title, text.names, text.summary, text.body});
}

Result<void> TextIndex::remove(qint64 docid, const SearchText &text)
{
    return m_connection.run(
        u"INSERT INTO words(words, rowid, title, names, summary, body) VALUES ('delete', ?, ?, ?, ?, ?)"_s,
        {docid, text.title, text.names, text.summary, text.body});
}

Result<void> TextIndex::clear()
{
    return m_connection.run(u"INSERT INTO words(words) VALUES ('delete-all')"_s);
}

Result<QByteArray> TextIndex::fingerprint()
{
    if (auto done = m_connection.run(u"INSERT INTO words(words) VALUES ('integrity-check')"_s); !done) {
        return passOn(done);
    }
    // A virtual table over the index, made for this walk only.
    if (auto done = m_connection.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_seen USING fts5vocab(main, words, instance)"_s); !done) {
        return passOn(done);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto done = m_connection.forEach(u"SELECT term, doc, col, offset FROM temp.words_seen"_s, {}, [&hash](const Row &row) {
        hash.addData((row.text(0) + u' ' + QString::number(row.integer(1)) + row.text(2) + QString::number(row.integer(3))).toUtf8());
    });
    if (!done) {
        return passOn(done);
    }
    return hash.result();
}

} // namespace fourthp
