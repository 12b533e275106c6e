// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_index.h"

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
    , m_words(IndexWords::ofThisThread())
    , m_wordIds(connection)
    , m_addTokens(connection, "INSERT INTO words(rowid, tokens) VALUES (?, ?)")
    , m_removeTokens(connection, "INSERT INTO words(words, rowid, tokens) VALUES ('delete', ?, ?)")
    , m_addOrder(connection, "INSERT OR REPLACE INTO record_words(docid, words) VALUES (?, CAST(? AS BLOB))")
    , m_removeOrder(connection, "DELETE FROM record_words WHERE docid = ?")
{ }

Result<void> TextIndex::add(qint64 docid, const SearchText &text)
{
    m_words.read(text);
    if (auto done = runWith(m_addTokens, docid, m_words.tokens()); !done) {
        return done;
    }
    if (auto done = numberNewWords(); !done) {
        return done;
    }
    QByteArray order;
    order.reserve(qsizetype(m_words.inOrder().size()) * 2);
    for (const IndexWords::Handle word : m_words.inOrder()) {
        appendNumber(order, m_numbers[word]);
    }
    if (auto done = runWith(m_addOrder, docid, order); !done) {
        return done;
    }
    return noteLanguages(m_words.stemmed());
}

Result<void> TextIndex::numberNewWords()
{
    constexpr quint32 kNone = 0xffffffff;
    if (m_generation != m_words.generation()) {
        m_generation = m_words.generation();
        m_numbers.assign({kSectionEndId, kPieceEndId});
    }
    std::vector<IndexWords::Handle> unknown;
    QByteArrayList texts;
    for (const IndexWords::Handle word : m_words.inOrder()) {
        if (word >= m_numbers.size()) {
            m_numbers.resize(word + 1, kNone);
        }
        if (m_numbers[word] == kNone) {
            m_numbers[word] = kPieceEndId; // Named once, however often it comes.
            unknown.push_back(word);
            texts.append(m_words.textOf(word).toByteArray());
        }
    }
    const auto numbers = m_wordIds.numbersOf(texts);
    if (!numbers) {
        m_generation = 0; // None of what was marked above is true.
        return passOn(numbers);
    }
    for (size_t i = 0; i < unknown.size(); ++i) {
        m_numbers[unknown[i]] = (*numbers)[i];
    }
    return {};
}

Result<void> TextIndex::remove(qint64 docid, const SearchText &text)
{
    m_words.read(text);
    if (auto done = runWith(m_removeTokens, docid, m_words.tokens()); !done) {
        return done;
    }
    return runWith(m_removeOrder, docid);
}

Result<void> TextIndex::beginAnew()
{
    m_languages.clear();
    m_generation = 0;
    if (auto done = m_wordIds.beginAnew(); !done) {
        return done;
    }
    // The words of some thousand records at once: each time that FTS5 writes out what it gathered in memory
    // it begins one more part, which has to be merged with others later.
    return m_connection.runScript("INSERT INTO words(words) VALUES ('delete-all');"
                                  "INSERT INTO words(words, rank) VALUES ('hashsize', 16777216);"
                                  "DELETE FROM record_words; DELETE FROM stem_language;");
}

Result<void> TextIndex::finishAnew()
{
    m_words.forgetAll(); // So many are not met soon again.
    return m_wordIds.finishAnew();
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
