// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace fourthp {

/// A number for each of very many short texts. For what is looked up a hundred million times: a text that is
/// known costs two places of memory, the slot and the text itself. For one thread; less than four gigabytes
/// of text.
class TextNumbers
{
public:
    TextNumbers() { clear(); }

    /// The number of a text; null if it has none. Valid until the next `add`.
    const quint32 *find(QByteArrayView text) const
    {
        const auto hash = hashOf(text);
        for (size_t at = hash & m_mask; m_slots[at].place != kFree; at = (at + 1) & m_mask) {
            if (m_slots[at].hash == hash && textAt(m_slots[at].place) == text) {
                return &m_slots[at].number;
            }
        }
        return nullptr;
    }

    /// Gives a number to a text that has none.
    void add(QByteArrayView text, quint32 number)
    {
        if (2 * ++m_count > m_slots.size()) {
            grow();
        }
        const Slot slot {hashOf(text), quint32(m_texts.size()), number};
        const auto length = quint32(text.size());
        m_texts.resize(m_texts.size() + sizeof length + size_t(length));
        std::memcpy(m_texts.data() + slot.place, &length, sizeof length);
        if (length > 0) {
            std::memcpy(m_texts.data() + slot.place + sizeof length, text.data(), length);
        }
        put(slot);
    }

    /// Calls `visit(text, number)` for every text, in no order.
    template <class Visit> void forEach(Visit visit) const
    {
        for (const Slot &slot : m_slots) {
            if (slot.place != kFree) {
                visit(textAt(slot.place), slot.number);
            }
        }
    }

    size_t size() const { return m_count; }
    void clear()
    {
        constexpr size_t kFirstSlots = 1024;
        m_slots.assign(kFirstSlots, {});
        m_mask = kFirstSlots - 1;
        m_texts.clear();
        m_count = 0;
    }

private:
    static constexpr quint32 kFree = std::numeric_limits<quint32>::max();
    struct Slot
    {
        quint32 hash = 0;
        quint32 place = kFree; ///< Of its length and bytes in `m_texts`.
        quint32 number = 0;
    };

    QByteArrayView textAt(quint32 place) const
    {
        quint32 length = 0;
        std::memcpy(&length, m_texts.data() + place, sizeof length);
        return {m_texts.data() + place + sizeof length, qsizetype(length)};
    }

    /// With a seed of this run, so that nobody can send texts that all meet in one slot.
    quint32 hashOf(QByteArrayView text) const { return quint32(qHash(text, m_seed)); }

    void put(const Slot &slot)
    {
        size_t at = slot.hash & m_mask;
        while (m_slots[at].place != kFree) {
            at = (at + 1) & m_mask;
        }
        m_slots[at] = slot;
    }

    void grow()
    {
        const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : before) {
            if (slot.place != kFree) {
                put(slot);
            }
        }
    }

    std::vector<Slot> m_slots; ///< A power of two of them, at most half of them taken.
    size_t m_mask = 0;
    size_t m_count = 0;
    std::vector<char> m_texts;
    size_t m_seed = QHashSeed::globalSeed();
};

} // namespace fourthp
