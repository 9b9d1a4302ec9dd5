// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ChangesField.h"

namespace beatreel {

ChangesField::ChangesField(QWidget *parent)
    : TextField({QStringLiteral("changes"), tr("Which changes (in the notes)"), tr("What should be different"), EditKind::EditNotes,
                 &BeatContent::notes, withNotes},
                parent)
{
    hide();
}

void ChangesField::refresh()
{
    TextField::refresh();
    setVisible(shared([](const Beat &beat) { return beat->approval; }) == Approval::ChangesWanted);
}

} // namespace beatreel
