// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_ids.h"

#include <algorithm>
#include <utility>

namespace fourthp {

WordIds::WordIds(Connection &connection)
    : m_connection(connection)
    , m_find(connection, "SELECT id FROM word WHERE text = ?")
    , m_add(connection, "INSERT INTO word(text, id) VALUES (?, ?)")
    , m_readLast(connection, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'last_word'")
    , m_noteLast(connection, "INSERT OR REPLACE INTO meta(key, value) VALUES ('last_word', ?)")
{ }

Result<std::vector<quint32>> WordIds::numbersOf(const QByteArrayList &words)
{
    constexpr size_t kMostInMemory = 2'000'000; // A hundred megabytes.
    if (m_inMemory != nullptr && m_inMemory->size() > kMostInMemory) {
        if (auto done = finishAnew(); !done) {
            return passOn(done);
        }
    }
    if (m_inMemory == nullptr) {
        m_last = 0; // Another object may have given numbers in the same transaction.
    }
    m_hasNew = false;
    std::vector<quint32> numbers;
    numbers.reserve(size_t(words.size()));
    for (const QByteArray &word : words) {
        const Result<quint32> number = numberOf(word);
        if (!number) {
            return passOn(number);
        }
        numbers.push_back(*number);
    }
    const Result<void> noted = m_hasNew ? noteLast() : Result<void>();
    return noted ? Result<std::vector<quint32>>(std::move(numbers)) : passOn(noted);
}

Result<void> WordIds::beginAnew()
{
    m_inMemory = std::make_unique<TextNumbers>();
    m_last = kPieceEndId;
    return m_connection.runScript("DELETE FROM word; DELETE FROM meta WHERE key = 'last_word';");
}

Result<void> WordIds::finishAnew()
{
    if (m_inMemory == nullptr) {
        return {};
    }
    std::vector<std::pair<QByteArrayView, quint32>> words;
    words.reserve(m_inMemory->size());
    m_inMemory->forEach([&words](QByteArrayView word, quint32 number) { words.emplace_back(word, number); });
    std::sort(words.begin(), words.end()); // Written in their order they fill their pages.
    for (const auto &[word, number] : words) {
        Result<void> done = m_add.start(QByteArray::fromRawData(word.data(), word.size()), qint64(number));
        done = done ? m_add.finish() : done;
        if (!done) {
            return done;
        }
    }
    m_inMemory.reset();
    return noteLast();
}

quint32 WordIds::numberInMemory(const QByteArray &word)
{
    if (const quint32 *known = m_inMemory->find(word); known != nullptr) {
        return *known;
    }
    m_inMemory->add(word, ++m_last);
    return m_last;
}

Result<void> WordIds::noteLast()
{
    const Result<void> done = m_noteLast.start(qint64(m_last));
    return done ? m_noteLast.finish() : done;
}

Result<quint32> WordIds::numberOf(const QByteArray &word)
{
    if (m_inMemory != nullptr) {
        return numberInMemory(word);
    }
    if (auto done = m_find.start(word); !done) {
        return passOn(done);
    }
    const Result<bool> found = m_find.step();
    if (!found) {
        return passOn(found);
    }
    const auto number = quint32(*found ? m_find.integer(0) : 0);
    m_find.rewind();
    return *found ? Result<quint32>(number) : newNumber(word);
}

Result<quint32> WordIds::newNumber(const QByteArray &word)
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
