// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_ids.h"

#include "core/store/index_words.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kMostKnown = 100'000;

} // namespace

WordIds::WordIds(Connection &connection)
    : m_connection(connection)
    , m_find(connection, "SELECT id FROM word WHERE text = ?")
    , m_add(connection, "INSERT INTO word(text, id) VALUES (?, ?)")
    , m_readLast(connection, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'last_word'")
    , m_noteLast(connection, "INSERT OR REPLACE INTO meta(key, value) VALUES ('last_word', ?)")
{ }

Result<QByteArray> WordIds::encoded(const QStringList &words)
{
    m_last = 0; // Another object may have given numbers in the same transaction.
    m_hasNew = false;
    QByteArray bytes;
    bytes.reserve(words.size() * 2);
    for (const QString &word : words) {
        const Result<quint32> id = word == kPieceEnd ? Result<quint32>(kPieceEndId)
            : word == kSectionEnd                    ? Result<quint32>(kSectionEndId)
                                                     : idOf(word);
        if (!id) {
            return passOn(id);
        }
        appendNumber(bytes, *id);
    }
    if (m_hasNew) {
        Result<void> done = m_noteLast.start(qint64(m_last));
        done = done ? m_noteLast.finish() : done;
        if (!done) {
            return passOn(done);
        }
    }
    return bytes;
}

Result<void> WordIds::clear()
{
    m_known.clear();
    m_last = 0;
    return m_connection.runScript("DELETE FROM word; DELETE FROM meta WHERE key = 'last_word';");
}

Result<quint32> WordIds::idOf(const QString &word)
{
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) {
        return *known;
    }
    const QByteArray utf8 = word.toUtf8();
    if (auto done = m_find.start(utf8); !done) {
        return passOn(done);
    }
    const Result<bool> found = m_find.step();
    if (!found) {
        return passOn(found);
    }
    const auto foundId = quint32(*found ? m_find.integer(0) : 0);
    m_find.rewind();
    const Result<quint32> id = *found ? Result<quint32>(foundId) : newId(utf8);
    if (id) {
        if (m_known.size() >= kMostKnown) {
            m_known.clear();
        }
        m_known.insert(word, *id);
    }
    return id;
}

Result<quint32> WordIds::newId(const QByteArray &word)
{
    if (m_last == 0) {
        const Result<void> asked = m_readLast.start();
        const Result<bool> found = asked ? m_readLast.step() : passOn(asked);
        if (!found) {
            return passOn(found);
        }
        m_last = *found ? quint32(m_readLast.integer(0)) : kPieceEndId;
        m_readLast.rewind();
    }
    Result<void> done = m_add.start(word, qint64(m_last) + 1);
    done = done ? m_add.finish() : done;
    if (!done) {
        return passOn(done);
    }
    m_hasNew = true;
    return ++m_last;
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7) {
        bytes.append(char(0x80 | (number & 0x7f)));
    }
    bytes.append(char(number));
}

} // namespace fourthp
