// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace fourthp {

/// Names a record on every device and hub: `<type>:<uuid>`, or `<type>:<slug>` for starter records.
/// A distinct type, so that a title or a tag cannot be passed by mistake. Any text can be held; `isValid` tells.
struct RecordId
{
    QString value;

    /// True for `<lower-case type>:<one or more of a-z 0-9 . _ ->`, at most 200 characters.
    bool isValid() const;
    /// The part before the colon; empty without one.
    QString typeCode() const;
    /// A new random id (UUID version 4) of the given type.
    static RecordId random(const QString &typeCode);

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend std::strong_ordering operator<=>(const RecordId &a, const RecordId &b)
    {
        return a.value.compare(b.value) <=> 0;
    }
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace fourthp
