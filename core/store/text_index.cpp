// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_index.h"

#include "core/store/index_words.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

template <class... Values> Result<void> runWith(RawStatement &statement, const Values &...values)
{
    const Result<void> started = statement.start(values...);
    return started ? statement.finish() : started;
}

} // namespace

TextIndex::TextIndex(Connection &connection)
    : m_connection(connection)
    , m_wordIds(connection)
    , m_addTokens(connection, "INSERT INTO words(rowid, tokens) VALUES (?, ?)")
    , m_removeTokens(connection, "INSERT INTO words(words, rowid, tokens) VALUES ('delete', ?, ?)")
    , m_addOrder(connection, "INSERT OR REPLACE INTO record_words(docid, words) VALUES (?, CAST(? AS BLOB))")
    , m_removeOrder(connection, "DELETE FROM record_words WHERE docid = ?")
{ }

Result<void> TextIndex::add(qint64 docid, const SearchText &text)
{
    const IndexWords words = indexWordsOf(text);
    if (auto done = runWith(m_addTokens, docid, words.tokens); !done) {
        return done;
    }
    const Result<QByteArray> order = m_wordIds.encoded(words.inOrder);
    if (!order) {
        return passOn(order);
    }
    if (auto done = runWith(m_addOrder, docid, *order); !done) {
        return done;
    }
    return noteLanguages(words.stemmed);
}

Result<void> TextIndex::remove(qint64 docid, const SearchText &text)
{
    if (auto done = runWith(m_removeTokens, docid, indexWordsOf(text).tokens); !done) {
        return done;
    }
    return runWith(m_removeOrder, docid);
}

Result<void> TextIndex::clear()
{
    m_languages.clear();
    if (auto done = m_wordIds.clear(); !done) {
        return done;
    }
    return m_connection.runScript("INSERT INTO words(words) VALUES ('delete-all');"
                                  "DELETE FROM record_words; DELETE FROM stem_language;");
}

Result<void> TextIndex::noteLanguages(const QStringList &languages)
{
    for (const QString &language : languages) {
        if (m_languages.contains(language)) {
            continue;
        }
        if (auto done
            = m_connection.run(u"INSERT OR IGNORE INTO stem_language(code) VALUES (?)"_s, {language});
            !done) {
            return done;
        }
        m_languages.insert(language);
    }
    return {};
}

Result<QByteArray> TextIndex::fingerprint()
{
    if (auto done = m_connection.run(u"INSERT INTO words(words) VALUES ('integrity-check')"_s); !done) {
        return passOn(done);
    }
    // A virtual table over the index, made for this walk only.
    if (auto done = m_connection.run(
            u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_seen USING fts5vocab(main, words, instance)"_s);
        !done) {
        return passOn(done);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    RawStatement tokens(m_connection, "SELECT term, doc FROM temp.words_seen");
    Result<void> done = tokens.start();
    Result<bool> more = done ? tokens.step() : passOn(done);
    for (; more && *more; more = tokens.step()) {
        hash.addData(tokens.bytes(0));
        hash.addData(QByteArray::number(tokens.integer(1)));
    }
    // Numbers of words depend on what came first, so the words themselves are compared.
    QHash<quint32, QByteArray> wordOfId;
    RawStatement known(m_connection, "SELECT id, text FROM word");
    done = more ? known.start() : passOn(more);
    for (more = done ? known.step() : passOn(done); more && *more; more = known.step()) {
        wordOfId.insert(quint32(known.integer(0)), known.bytes(1).toByteArray());
    }
    RawStatement orders(m_connection, "SELECT docid, words FROM record_words ORDER BY docid");
    done = more ? orders.start() : passOn(more);
    for (more = done ? orders.step() : passOn(done); more && *more; more = orders.step()) {
        hash.addData(QByteArray::number(orders.integer(0)));
        const QByteArrayView words = orders.bytes(1);
        for (const char *at = words.begin(); at < words.end();) {
            hash.addData(QByteArray(wordOfId.value(nextNumber(at, words.end())) + ' '));
        }
    }
    if (!more) {
        return passOn(more);
    }
    return hash.result();
}

} // namespace fourthp
