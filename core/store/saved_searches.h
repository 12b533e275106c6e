// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <vector>

namespace fourthp {

/// A question that a person keeps under a name.
struct SavedSearch
{
    qint64 id = 0;
    QString name;
    QString query; ///< As `printQuery` writes it.
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The saved searches of a library in the order that the reader gave them. They stay on this computer. Each call is
/// one durable transaction. Any thread but the GUI thread.
class SavedSearches
{
public:
    explicit SavedSearches(Library &library)
        : m_library(library)
    {
    }

    [[nodiscard]] Result<std::vector<SavedSearch>> list() const;
    /// Adds it behind the others; InvalidInput without a name.
    [[nodiscard]] Result<SavedSearch> add(const QString &name, const QString &query);
    /// NotFound if it was removed meanwhile, InvalidInput without a name.
    [[nodiscard]] Result<void> rename(qint64 id, const QString &name);
    /// Makes it the one at `index`, counted from 0; beyond the end means the last. NotFound as before.
    [[nodiscard]] Result<void> move(qint64 id, int index);
    /// NotFound as before.
    [[nodiscard]] Result<void> remove(qint64 id);
    /// Puts back what was removed, at `index` of the list, under its own id if that is still free.
    [[nodiscard]] Result<void> putBack(const SavedSearch &search, int index);

private:
    Library &m_library;
};

} // namespace fourthp
