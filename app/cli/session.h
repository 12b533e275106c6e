// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/model/labels.h"
#include "core/model/vocabularies.h"
#include "core/store/library.h"
#include "core/store/record_writer.h"

#include <memory>
#include <stop_token>

namespace fourthp::cli {

/// What a command works with for the one call of the program. One thread.
class Session
{
public:
    struct Surroundings
    {
        const CommandLine &line;
        Output &output;
        const Vocabularies &vocabularies;
        QString language = QStringLiteral("en"); ///< BCP 47: that of labels and sentences.
        QString secret {}; ///< From the environment; empty if there is none.
        std::stop_token stop {};
    };
    explicit Session(Surroundings surroundings);
    ~Session();

    const CommandLine &line() const { return m_surroundings.line; }
    Output &output() const { return m_surroundings.output; }
    const Vocabularies &vocabularies() const { return m_surroundings.vocabularies; }
    const Clock &clock() const { return m_clock; }
    Labels labels() const;
    std::stop_token stop() const { return m_surroundings.stop; }
    bool wantsJson() const { return line().has(QLatin1StringView("json")); }

    /// Who and why, for the journal: `--as` (else the login name) and `--note`.
    Editor editor() const;
    /// From standard input with `--secret-stdin`, else from the environment; may be empty.
    [[nodiscard]] Result<QString> secret() const;
    LibraryFolder folder() const;

    /// The library, made with the starter records if it is missing. For reading it is not locked, so that a window
    /// or another command may work beside this one; for writing this waits some seconds for its turn.
    [[nodiscard]] Result<Library *> library(Access access);
    /// This thread's connection of the library, for reading.
    [[nodiscard]] Result<Connection *> reading();
    /// An empty or starter library; Conflict if there is one already.
    enum class Contents { Empty, Starter };
    [[nodiscard]] Result<Library *> createLibrary(Contents contents);

private:
    [[nodiscard]] Result<std::unique_ptr<Library>> open(Access access) const;
    [[nodiscard]] Result<std::unique_ptr<Library>> openForReading() const;
    [[nodiscard]] Result<std::unique_ptr<Library>> openForWriting() const;

    Surroundings m_surroundings;
    SystemClock m_clock;
    std::unique_ptr<Library> m_library;
};

} // namespace fourthp::cli
