"""One office a file: its sheets, and what hitung must make of them. The order is that in which they are made."""
from .bappeda import bappeda
from .bkpsdm import bkpsdm
from .bpkad import bpkad
from .dinas_pertanian import dinas_pertanian
from .dinas_pupr import dinas_pupr
from .dinkes_kabupaten import dinkes_kabupaten
from .dinsos import dinsos
from .disdik import disdik
from .disdukcapil import disdukcapil
from .dishub_2026 import dishub_2026
from .dispar_2023 import dispar_2023
from .dpmptsp import dpmptsp
from .inspektorat import inspektorat
from .kearsipan_2024 import kearsipan_2024
from .kecamatan import kecamatan
from .kesbangpol import kesbangpol
from .rsud import rsud
from .satpol_pp import satpol_pp
from .sekretariat_dprd import sekretariat_dprd

KANTOR = [
    dinkes_kabupaten,
    bappeda,
    rsud,
    kecamatan,
    inspektorat,
    bpkad,
    dinsos,
    disdukcapil,
    satpol_pp,
    bkpsdm,
    dinas_pupr,
    dpmptsp,
    sekretariat_dprd,
    kesbangpol,
    disdik,
    dishub_2026,
    dispar_2023,
    kearsipan_2024,
    dinas_pertanian,
]
