// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/BeatFields.h"
#include "ui/inspector/BeatField.h"

namespace beatreel {

class GrowingText;

/// A free text of the selected beats: voice-over, on-screen words, notes.
class TextField : public BeatField
{
    Q_OBJECT

public:
    struct Text
    {
        QString name;        ///< of the widget
        QString label;       ///< above it
        QString placeholder; ///< while it is empty
        EditKind kind = EditKind::EditNotes;
        QString BeatContent::*member = nullptr;
        Project (*with)(Project, const BeatIdList &, const QString &) = nullptr;
    };

    explicit TextField(Text text, QWidget *parent = nullptr);

    void refresh() override;

private:
    Text m_text;
    GrowingText *m_box;
};

} // namespace beatreel
