// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabularies.h"
#include "core/store/library.h"
#include "core/store/sample_library.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace fourthp::test {

/// A clock that stands still until a test moves it. Not for several threads at once.
class FakeClock final : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    QDateTime nowUtc() const override { return now; }
};

enum class Contents { Empty, Starter };

/// A real library in a temporary folder that goes with it.
class TempLibrary
{
public:
    explicit TempLibrary(Contents contents = Contents::Empty)
    {
        auto lists = Vocabularies::builtIn();
        if (!lists) {
            throw std::runtime_error("vocabularies: " + lists.error().detail.toStdString());
        }
        vocabularies = std::move(*lists);
        reopen();
        if (contents == Contents::Starter && !installSample(*library)) {
            throw std::runtime_error("the starter library cannot be installed");
        }
    }

    /// Closes and opens the library again, as the next start of the program would.
    void reopen()
    {
        library.reset();
        auto opened = Library::open(options());
        if (!opened) {
            throw std::runtime_error("library: " + opened.error().detail.toStdString());
        }
        library = std::move(*opened);
    }

    LibraryOptions options() const
    {
        return {.folder = {folder.filePath(QStringLiteral("library"))}, .clock = &clock, .vocabularies = &vocabularies};
    }
    Connection &connection() const { return **library->connection(); }

    QTemporaryDir folder;
    FakeClock clock;
    Vocabularies vocabularies;
    std::unique_ptr<Library> library;
};

} // namespace fourthp::test
