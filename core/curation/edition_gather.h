// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"

#include <functional>
#include <memory>

namespace fourthp {

/// Puts the contents of an edition, or of something that is printed like one, together from records as they
/// are now. What may be in it is for the caller to decide. On one thread, not the GUI thread.
class EditionGatherer
{
public:
    /// `edition` names title, languages and chapters; its cases come by `add`.
    EditionGatherer(Connection &connection, const Vocabularies &vocabularies,
        const EditionTranslator &translate, const Document &edition);
    ~EditionGatherer();
    EditionGatherer(const EditionGatherer &) = delete;
    EditionGatherer &operator=(const EditionGatherer &) = delete;

    using MayBeNamed = std::function<bool(const Document &stakeholder)>;
    /// A case study without personal data, a person's own members and names of reviewers. Partners that are
    /// stakeholders are told by their title where they may be; one that is here and may not be named loses
    /// the name that the case itself states of it, too.
    [[nodiscard]] Result<void> add(const Document &shown, const MayBeNamed &mayBeNamed);

    /// The contents, with the words and labels that they need. Once.
    EditionContents take();

private:
    Result<bool> isHidden(const RecordId &partner, const MayBeNamed &mayBeNamed);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fourthp
