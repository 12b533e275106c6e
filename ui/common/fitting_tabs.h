// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <vector>

namespace fourthp::ui {

/// Tabs that always stand side by side, without arrows to scroll them: where they do not fit they give up what they
/// count first, then the words of the tabs behind, for which their icons stand, and at last those of the one in front.
/// The whole words are in the tool tip and for screen readers.
class FittingTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FittingTabs(QWidget *parent = nullptr);

    /// What a tab says where there is room, and where there is less.
    struct Label
    {
        QString icon; ///< Of `lineIcon`.
        QString whole;
        QString brief;
        friend bool operator==(const Label &, const Label &) = default;
    };
    void setLabel(QWidget *page, const Label &label);
    /// The words of a tab where there is room.
    QString label(int tab) const;
    /// To be called once a tab was hidden or shown.
    void fit();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int tab) override;
    void tabRemoved(int tab) override;

private:
    enum class Room { Ample, Some, Little, Least };
    void show(Room room);
    bool doesFit() const;

    std::vector<Label> m_labels; ///< One for each tab.
};

} // namespace fourthp::ui
